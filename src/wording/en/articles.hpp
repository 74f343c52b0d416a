// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/article_words.hpp"
#include "wording/en/tongue.hpp"

namespace jiqun::en {

// clang-format off
/// A summary of each.
inline constexpr article_words articles[] = {
    {1,
      "Purpose: the Measures carry out the provincial guidance of 2023 on advanced manufacturing clus"
      "ters (皖政办秘〔2023〕55号), regulate how clusters are cultivated, and build a system of tiers"
      ".",
      "declaratory: a purpose; nothing to reckon"},
    {2,
      "Definition: an advanced manufacturing cluster is a cooperative network of advanced manufacturi"
      "ng enterprises and related bodies in a certain area, with a leading industry, built on innovat"
      "ion, specialisation and comparative advantage. It does not say that the area is one city.",
      "definition: whether a body of firms is a cluster is judged by people; a cluster may lie in sev"
      "eral cities (cluster_area)"},
    {3,
      "Aims of cultivation: quality, efficiency and competitiveness by reform and innovation; traditi"
      "onal industries upgraded, emerging ones grown, future ones planned; high-end, intelligent and "
      "green manufacturing.",
      "declaratory: aims"},
    {4,
      "The provincial department guides, recognises, monitors and assesses, year by year, as a race ("
      "赛马), by the indicators of the annex; the cities' departments cultivate and recommend in thei"
      "r own area.",
      ""},
    {5,
      "The system of cultivation: planned by the province, carried by the cities, departments togethe"
      "r, by tiers. The provincial department keeps a pool of clusters, monitors the clusters in it r"
      "egularly, assesses them and adjusts the pool.",
      ""},
    {6,
      "The place of a cluster is chiefly responsible for cultivating it: a plan and policies in good "
      "time, support for its leading and special industries, no undifferentiated competition or dupli"
      "cated construction, knowledge of how it is built and run. Organisations that promote clusters,"
      " guided by government and run by the market, are encouraged.",
      "declaratory: a duty to plan and promote without conditions or terms; only who plans is used"},
    {7,
      "Directions of cultivation: innovation (with at least one national or three provincial innovati"
      "on carriers), scale, manufacturing, strong enterprises, ecosystem.",
      ""},
    {8,
      "Principles: guided by policy, open and transparent, cultivation through competition, regular a"
      "ssessment, dynamic adjustment; who recommends answers for it, who reviews manages.",
      "declaratory: principles; they guide readings and are no conditions"},
    {9,
      "Recognition takes place once a year; the year's scope follows industrial policy and the indust"
      "ries and regions of the previous year's pool.",
      ""},
    {10,
      "Procedure: (1) the provincial department calls; the cities' departments organise the applicati"
      "ons of pooled clusters, review whether materials and data are true and compliant, and recommen"
      "d by formal letter those that pass; (2) the provincial department reviews and, weighing the qu"
      "antitative score, the experts' review, and direction and layout, draws up the shortlist; (3) f"
      "ive working days of publicity on the department's official website, and recognition where ther"
      "e is no objection or where it was verified and the cluster conforms.",
      ""},
    {11,
      "Nominations for the national level come, in principle, from the provincial clusters.",
      ""},
    {12,
      "Out of provincial policy funds such as those for the digital transformation of manufacturing, "
      "the department supports newly recognised clusters of provincial level or above, in instalments"
      " by assessment and the year's budget, for public service activities and platforms, enterprise "
      "projects and the like. The cities are encouraged to add policies of their own, to strengthen t"
      "he organisations that promote a cluster, and to raise its leading industry.",
      ""},
    {13,
      "The departments of industry of every level support provincial clusters first of all and give t"
      "heir enterprises priority in projects, platforms, titles and policies, so that resources gathe"
      "r in clusters.",
      "declaratory: priority without measure or procedure; only who gives it is used"},
    {14,
      "Dynamic management: the title of a cluster that did not pass two consecutive years, or that co"
      "mmitted fraud or broke the relevant laws or regulations, is revoked after a procedure.",
      ""},
    {15,
      "The provincial department interprets the Measures.",
      ""},
    {16,
      "In force from 15 April 2024.",
      ""},
};
// clang-format on
static_assert(is_worded(articles));
constexpr const auto& articles_of(tongue) { return articles; }

}  // namespace jiqun::en
