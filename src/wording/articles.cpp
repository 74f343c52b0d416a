// SPDX-License-Identifier: Apache-2.0
#include "wording/articles.hpp"

#include "jiqun/measures/editions.hpp"
#include "wording/figures.hpp"

#include <gsl/assert>

#include <algorithm>
#include <array>
#include <cstddef>

namespace jiqun {

namespace {

// clang-format off
// The Measures are a document of a state organ and outside copyright (著作权法 art. 5). The English is a summary.
constexpr std::array<article_text, article_count> articles = {{
    {{"为贯彻落实《安徽省人民政府办公厅关于培育发展先进制造业集群的指导意见》(皖政办秘〔2023〕55号),规"
      "范我省先进制造业集群培育管理,构建集群梯次培育发展体系,打造一批具有较强竞争力的先进制造业集群,制"
      "定本办法。",
      "Purpose: the Measures carry out the provincial guidance of 2023 on advanced manufacturing cluster"
      "s (皖政办秘〔2023〕55号), regulate how clusters are cultivated, and build a system of tiers."},
     {"宣示性条款:制定目的,无可计算内容",
      "declaratory: a purpose; nothing to reckon"}},
    {{"本办法所称先进制造业集群是指以先进制造业为基础,在一定区域内,突出主导产业、基于技术创新、专业化分"
      "工与比较优势,由先进制造业企业与相关产业主体形成的合作共生网络化产业组织形态和产业创新生态,是产业"
      "分工深化和集聚发展的高级形式。",
      "Definition: an advanced manufacturing cluster is a cooperative network of advanced manufacturing "
      "enterprises and related bodies in a certain area, with a leading industry, built on innovation, s"
      "pecialisation and comparative advantage. It does not say that the area is one city."},
     {"定义性条款:是否构成集群由人判断;集群可跨市(cluster_area)",
      "definition: whether a body of firms is a cluster is judged by people; a cluster may lie in sever"
      "al cities (cluster_area)"}},
    {{"先进制造业集群培育工作以提升制造业质量效益和竞争力为目标,以改革创新为动力,以创新链、产业链、资金"
      "链、人才链融合发展为路径,对标世界和国家先进水平,改造提升传统产业、培育壮大新兴产业、布局建设未来"
      "产业,加快发展新质生产力,促进制造业高端化智能化绿色化发展。",
      "Aims of cultivation: quality, efficiency and competitiveness by reform and innovation; traditiona"
      "l industries upgraded, emerging ones grown, future ones planned; high-end, intelligent and green "
      "manufacturing."},
     {"宣示性条款:目标",
      "declaratory: aims"}},
    {{"省工业和信息化厅负责省级先进制造业集群的培育指导、认定管理和调度考核,采取“赛马”方式,分年度开展"
      "省级集群评定工作,对照集群评价指标(详见附件)进行考核评价。各市工业和信息化主管部门负责本地区集群"
      "的培育和推荐工作。",
      "The provincial department guides, recognises, monitors and assesses, year by year, as a race (赛"
      "马), by the indicators of the annex; the cities' departments cultivate and recommend in their ow"
      "n area."},
     {"",
      ""}},
    {{"建立省级统筹、市为主体、部门协同、分层推进的先进制造业集群培育组织推进体系。省工业和信息化厅建立"
      "省集群培育库,对入库集群进行定期调度、考核评价和动态调整。",
      "The system of cultivation: planned by the province, carried by the cities, departments together, "
      "by tiers. The provincial department keeps a pool of clusters, monitors the clusters in it regular"
      "ly, assesses them and adjusts the pool."},
     {"",
      ""}},
    {{"先进制造业集群所在地是集群培育的主体,要及时谋划出台集群培育建设方案和支持政策,加大培育和建设力度"
      ",支持集群集中力量做强做优主导产业和特色产业,避免同质化无序竞争和低水平重复建设。鼓励组建专业化的"
      "集群发展促进组织,完善“政府引导、市场化运营”模式,健全法人治理结构。及时掌握集群建设和运营情况,"
      "营造先进制造业集群化融合化发展的良好生态。",
      "The place of a cluster is chiefly responsible for cultivating it: a plan and policies in good tim"
      "e, support for its leading and special industries, no undifferentiated competition or duplicated "
      "construction, knowledge of how it is built and run. Organisations that promote clusters, guided b"
      "y government and run by the market, are encouraged."},
     {"倡导性条款:制定方案与政策的职责,未设条件与期限;仅使用其主体规定",
      "declaratory: a duty to plan and promote without conditions or terms; only who plans is used"}},
    {{"省级先进制造业集群培育建设方向:\n"
      "(一)创新能力领先。集群在规上企业研发投入强度、国家级省级技术创新载体数量、产学研协同创新能力、技"
      "术创新体系先进性和引领性等方面具有明显优势,集群内至少有一家国家级或三家省级技术创新载体。\n"
      "(二)规模效应显著。集群在规上企业数量、主导产业企业数、营业收入、市场占有率、利润总额、利用外资规"
      "模等方面集聚效应明显,主导产业规上企业营业收入占比较高。\n"
      "(三)制造能力先进。集群规上企业全员劳动生产率保持较高水平,主导参与制定修订的国际国内标准数量位居"
      "前列,智能制造、绿色制造、服务型制造等新型制造体系建设水平较高。\n"
      "(四)优质企业集聚。集群上市企业、国家单项冠军及专精特新“小巨人”企业、国家高新技术企业、省级专精"
      "特新企业数量较多,竞争力较强,拥有较高的品牌知名度和行业影响力。\n"
      "(五)生态体系完善。集群所在地政府产业引导资金规模、省级及以上产业公共服务平台数量、主导产品近地化"
      "配套率、产业链供应链协作配套水平较高,行业协会、科研机构、商会、联盟等集群发展促进组织发挥作用明"
      "显。",
      "Directions of cultivation: innovation (with at least one national or three provincial innovation"
      " carriers), scale, manufacturing, strong enterprises, ecosystem."},
     {"",
      ""}},
    {{"省级先进制造业集群认定工作坚持“政策引领、公开透明、以赛促育、定期考评、动态调整”的原则,按照“"
      "谁推荐、谁把关,谁审核、谁管理”方式统筹开展、有序推进。",
      "Principles: guided by policy, open and transparent, cultivation through competition, regular ass"
      "essment, dynamic adjustment; who recommends answers for it, who reviews manages."},
     {"原则性条款:指导解释,不构成要件",
      "declaratory: principles; they guide readings and are no conditions"}},
    {{"省级集群每年度评定一次。根据产业发展方向和推进新型工业化部署,结合上年度入库集群产业领域、区域布"
      "局等综合情况,确定当年度集群申报范围。",
      "Recognition takes place once a year; the year's scope follows industrial policy and the industrie"
      "s and regions of the previous year's pool."},
     {"",
      ""}},
    {{"省级先进制造业集群按以下程序申报评定:\n"
      "(一)组织申报。省工业和信息化厅发布申报通知,各市工业和信息化主管部门组织相关入库集群开展申报,并对"
      "材料、数据的真实性、合规性进行初步审核,对审核合格的集群正式行文推荐。\n"
      "(二)审核评定。省工业和信息化厅对申报材料进行审核,综合定量指标得分和专家评审结果及集群培育方向和"
      "布局,拟定本年度省级先进制造业集群入围名单。\n"
      "(三)公示发布。省级先进制造业集群入围名单在省工业和信息化厅官方网站公示5个工作日,公示无异议(或有"
      "异议经核实符合条件)后,予以确定。",
      "Procedure: (1) the provincial department calls; the cities' departments organise the applications"
      " of pooled clusters, review whether materials and data are true and compliant, and recommend by f"
      "ormal letter those that pass; (2) the provincial department reviews and, weighing the quantitativ"
      "e score, the experts' review, and direction and layout, draws up the shortlist; (3) five working "
      "days of publicity on the department's official website, and recognition where there is no objecti"
      "on or where it was verified and the cluster conforms."},
     {"",
      ""}},
    {{"推荐参加创建国家级先进制造业集群的,原则上从省级先进制造业集群中产生。",
      "Nominations for the national level come, in principle, from the provincial clusters."},
     {"",
      ""}},
    {{"省工业和信息化厅统筹省制造业数字化转型等政策资金给予新认定的省级以上先进制造业集群资金支持,根据"
      "考核评价结果和年度资金预算规模分步到位,奖补资金用于支持集群公共服务活动、公共服务平台建设、企业"
      "实体项目等。鼓励各市制定配套政策,培育壮大集群发展促进组织,推动提升集群主导产业高质量发展水平。",
      "Out of provincial policy funds such as those for the digital transformation of manufacturing, the"
      " department supports newly recognised clusters of provincial level or above, in instalments by as"
      "sessment and the year's budget, for public service activities and platforms, enterprise projects "
      "and the like. The cities are encouraged to add policies of their own, to strengthen the organisat"
      "ions that promote a cluster, and to raise its leading industry."},
     {"",
      ""}},
    {{"各级工业和信息化主管部门要重点支持省级先进制造业集群培育发展,对集群企业项目申报、平台创建、称号"
      "认定、政策扶持等方面给予优先支持,推动优质资源要素向集群集聚。",
      "The departments of industry of every level support provincial clusters first of all and give thei"
      "r enterprises priority in projects, platforms, titles and policies, so that resources gather in c"
      "lusters."},
     {"倡导性条款:优先支持,未设标准与程序;仅使用其主体规定",
      "declaratory: priority without measure or procedure; only who gives it is used"}},
    {{"省级先进制造业集群实行动态管理,连续两年未通过考核,或有弄虚作假、违反相关法律法规的,按程序撤销省"
      "级集群称号。",
      "Dynamic management: the title of a cluster that did not pass two consecutive years, or that commi"
      "tted fraud or broke the relevant laws or regulations, is revoked after a procedure."},
     {"",
      ""}},
    {{"本办法由安徽省工业和信息化厅负责解释。",
      "The provincial department interprets the Measures."},
     {"",
      ""}},
    {{"本办法自2024年4月15日起施行。",
      "In force from 15 April 2024."},
     {"",
      ""}},
}};
// clang-format on

}  // namespace

const article_text& text_of_article(int article) {
  Expects(article >= 1 && article <= article_count);
  return articles[static_cast<std::size_t>(article) - 1];
}

bool has_wording(const measures& text) {
  const std::vector<figure_text> its = figures_of(text);
  const std::vector<figure_text> known = figures_of(anhui_2024);
  return text.edition.document == anhui_2024.edition.document &&
         std::equal(its.begin(), its.end(), known.begin(), known.end(),
                    [](const figure_text& a, const figure_text& b) {
                      return a.value.zh == b.value.zh && a.source == b.source;
                    });
}

}  // namespace jiqun
