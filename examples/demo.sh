#!/usr/bin/env bash
# Real publicity notices recomputed, an invented register reviewed, an invented case replayed.  usage: demo.sh PATH/TO/jiqun
set -euo pipefail
jiqun=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")"

echo "一、真实公示通知:按国务院办公厅节假日安排重算截止日 / real notices, their closing days reckoned anew"
echo
awk -F '\t' -v OFS='|' '!/^#/ && ++n <= 8 { print $1, $2, $4, $5, $6 }' ../tests/cases/publicity_notices.tsv |
  while IFS='|' read -r issuer title opens closes days; do
    reckoned=$("$jiqun" publicity --opens "$opens" --days "$days" --json |
      sed 's/.*"opening_day":"counted","closes":"\([^"]*\)".*/\1/')
    printf '%s《%s》\n  %s 起 %s 个工作日:通知所印截止日 %s,重算 %s,%s\n' "$issuer" "$title" "$opens" "$days" \
      "$closes" "$reckoned" "$([ "$closes" = "$reckoned" ] && echo 一致 || echo 不一致)"
  done

echo
echo "二、省级集群入围名单公示(第十条第(三)项):一次跨春节的公示 / a publicity across the Spring Festival"
echo
"$jiqun" publicity --opens 2026-02-12
"$jiqun" calendar 2026 2

echo "三、考核登记表审查(第十四条;集群均为虚构) / a register reviewed; every cluster is invented"
echo
"$jiqun" review register.csv

echo
echo "四、案件与年度评定(集群、事项均为虚构) / a case and a round replayed; every cluster and event is invented"
echo
"$jiqun" case case.json
"$jiqun" case case.json --format json | "$jiqun" verify - case.json
echo
"$jiqun" round round.json
