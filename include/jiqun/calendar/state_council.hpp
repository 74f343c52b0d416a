// SPDX-License-Identifier: Apache-2.0
#pragma once

// The State Council's arrangements of days off and make-up working days (国务院节假日安排), 2004 to 2026,
// notice by notice as each was issued: what a later notice changed stands under the later notice.
// Only days that a notice writes out are named; every other day follows Monday to Friday.
// Days in which a notice became known follow the first public release that could be established.
// Notices of state organs are outside copyright (著作权法 art. 5).

#include "jiqun/calendar/holiday_notice.hpp"

#include <array>

namespace jiqun {

/// 国办发明电〔2003〕53号, 国务院办公厅关于2004年部分节假日安排的通知。
/// Signed 2003-12-18, known from 2003-12-26.
inline constexpr holiday_notice arrangement_of_2004 =
    holiday_notice::annual(2004, "国办发明电〔2003〕53号", {2003, 12, 26})
        .off(festival::new_year, {2004, 1, 1})
        .off(festival::spring_festival, {2004, 1, 22}, {2004, 1, 28})
        .make_up(festival::spring_festival, {2004, 1, 17})
        .make_up(festival::spring_festival, {2004, 1, 18})
        .off(festival::labour_day, {2004, 5, 1}, {2004, 5, 7})
        .make_up(festival::labour_day, {2004, 5, 8})
        .make_up(festival::labour_day, {2004, 5, 9})
        .off(festival::national_day, {2004, 10, 1}, {2004, 10, 7})
        .make_up(festival::national_day, {2004, 10, 9})
        .make_up(festival::national_day, {2004, 10, 10});

/// 国办发明电〔2004〕52号, 国务院办公厅关于2005年部分节假日安排的通知。
/// Signed 2004-12-17, known from 2004-12-31.
inline constexpr holiday_notice arrangement_of_2005 =
    holiday_notice::annual(2005, "国办发明电〔2004〕52号", {2004, 12, 31})
        .off(festival::new_year, {2005, 1, 1}, {2005, 1, 3})
        .off(festival::spring_festival, {2005, 2, 9}, {2005, 2, 15})
        .make_up(festival::spring_festival, {2005, 2, 5})
        .make_up(festival::spring_festival, {2005, 2, 6})
        .off(festival::labour_day, {2005, 5, 1}, {2005, 5, 7})
        .make_up(festival::labour_day, {2005, 4, 30})
        .make_up(festival::labour_day, {2005, 5, 8})
        .off(festival::national_day, {2005, 10, 1}, {2005, 10, 7})
        .make_up(festival::national_day, {2005, 10, 8})
        .make_up(festival::national_day, {2005, 10, 9});

/// 国办发明电〔2005〕35号, 国务院办公厅关于2006年部分节假日安排的通知。
/// Signed 2005-12-16, known from 2005-12-22.
inline constexpr holiday_notice arrangement_of_2006 =
    holiday_notice::annual(2006, "国办发明电〔2005〕35号", {2005, 12, 22})
        .off(festival::new_year, {2006, 1, 1}, {2006, 1, 3})
        .make_up(festival::new_year, {2005, 12, 31})
        .off(festival::spring_festival, {2006, 1, 29}, {2006, 2, 4})
        .make_up(festival::spring_festival, {2006, 1, 28})
        .make_up(festival::spring_festival, {2006, 2, 5})
        .off(festival::labour_day, {2006, 5, 1}, {2006, 5, 7})
        .make_up(festival::labour_day, {2006, 4, 29})
        .make_up(festival::labour_day, {2006, 4, 30})
        .off(festival::national_day, {2006, 10, 1}, {2006, 10, 7})
        .make_up(festival::national_day, {2006, 9, 30})
        .make_up(festival::national_day, {2006, 10, 8});

/// 国办发明电〔2006〕49号, 国务院办公厅关于2007年部分节假日安排的通知。
/// Signed 2006-12-14, known from 2006-12-18.
inline constexpr holiday_notice arrangement_of_2007 =
    holiday_notice::annual(2007, "国办发明电〔2006〕49号", {2006, 12, 18})
        .off(festival::new_year, {2007, 1, 1}, {2007, 1, 3})
        .make_up(festival::new_year, {2006, 12, 30})
        .make_up(festival::new_year, {2006, 12, 31})
        .off(festival::spring_festival, {2007, 2, 18}, {2007, 2, 24})
        .make_up(festival::spring_festival, {2007, 2, 17})
        .make_up(festival::spring_festival, {2007, 2, 25})
        .off(festival::labour_day, {2007, 5, 1}, {2007, 5, 7})
        .make_up(festival::labour_day, {2007, 4, 28})
        .make_up(festival::labour_day, {2007, 4, 29})
        .off(festival::national_day, {2007, 10, 1}, {2007, 10, 7})
        .make_up(festival::national_day, {2007, 9, 29})
        .make_up(festival::national_day, {2007, 9, 30});

/// 国办发明电〔2007〕52号, 国务院办公厅关于2008年部分节假日安排的通知。
/// Signed 2007-12-15, known from 2007-12-18.
inline constexpr holiday_notice arrangement_of_2008 =
    holiday_notice::annual(2008, "国办发明电〔2007〕52号", {2007, 12, 18})
        .off(festival::new_year, {2007, 12, 30}, {2008, 1, 1})
        .make_up(festival::new_year, {2007, 12, 29})
        .off(festival::spring_festival, {2008, 2, 6}, {2008, 2, 12})
        .make_up(festival::spring_festival, {2008, 2, 2})
        .make_up(festival::spring_festival, {2008, 2, 3})
        .off(festival::qingming, {2008, 4, 4}, {2008, 4, 6})
        .off(festival::labour_day, {2008, 5, 1}, {2008, 5, 3})
        .make_up(festival::labour_day, {2008, 5, 4})
        .off(festival::dragon_boat, {2008, 6, 7}, {2008, 6, 9})
        .off(festival::mid_autumn, {2008, 9, 13}, {2008, 9, 15})
        .off(festival::national_day, {2008, 9, 29}, {2008, 10, 5})
        .make_up(festival::national_day, {2008, 9, 27})
        .make_up(festival::national_day, {2008, 9, 28});

/// 国办发明电〔2008〕42号, 国务院办公厅关于2009年部分节假日安排的通知。
/// Signed 2008-12-04, known from 2008-12-10.
inline constexpr holiday_notice arrangement_of_2009 =
    holiday_notice::annual(2009, "国办发明电〔2008〕42号", {2008, 12, 10})
        .off(festival::new_year, {2009, 1, 1}, {2009, 1, 3})
        .make_up(festival::new_year, {2009, 1, 4})
        .off(festival::spring_festival, {2009, 1, 25}, {2009, 1, 31})
        .make_up(festival::spring_festival, {2009, 1, 24})
        .make_up(festival::spring_festival, {2009, 2, 1})
        .off(festival::qingming, {2009, 4, 4}, {2009, 4, 6})
        .off(festival::labour_day, {2009, 5, 1}, {2009, 5, 3})
        .off(festival::dragon_boat, {2009, 5, 28}, {2009, 5, 30})
        .make_up(festival::dragon_boat, {2009, 5, 31})
        .off(festival::national_day_and_mid_autumn, {2009, 10, 1}, {2009, 10, 8})
        .make_up(festival::national_day_and_mid_autumn, {2009, 9, 27})
        .make_up(festival::national_day_and_mid_autumn, {2009, 10, 10});

/// 国办发明电〔2009〕27号, 国务院办公厅关于2010年部分节假日安排的通知。
/// Signed 2009-12-07, known from 2009-12-08.
inline constexpr holiday_notice arrangement_of_2010 =
    holiday_notice::annual(2010, "国办发明电〔2009〕27号", {2009, 12, 8})
        .off(festival::new_year, {2010, 1, 1}, {2010, 1, 3})
        .off(festival::spring_festival, {2010, 2, 13}, {2010, 2, 19})
        .make_up(festival::spring_festival, {2010, 2, 20})
        .make_up(festival::spring_festival, {2010, 2, 21})
        .off(festival::qingming, {2010, 4, 3}, {2010, 4, 5})
        .off(festival::labour_day, {2010, 5, 1}, {2010, 5, 3})
        .off(festival::dragon_boat, {2010, 6, 14}, {2010, 6, 16})
        .make_up(festival::dragon_boat, {2010, 6, 12})
        .make_up(festival::dragon_boat, {2010, 6, 13})
        .off(festival::mid_autumn, {2010, 9, 22}, {2010, 9, 24})
        .make_up(festival::mid_autumn, {2010, 9, 19})
        .make_up(festival::mid_autumn, {2010, 9, 25})
        .off(festival::national_day, {2010, 10, 1}, {2010, 10, 7})
        .make_up(festival::national_day, {2010, 9, 26})
        .make_up(festival::national_day, {2010, 10, 9});

/// 国办发明电〔2010〕40号, 国务院办公厅关于2011年部分节假日安排的通知。
/// Signed 2010-12-09, known from 2010-12-10.
inline constexpr holiday_notice arrangement_of_2011 =
    holiday_notice::annual(2011, "国办发明电〔2010〕40号", {2010, 12, 10})
        .off(festival::new_year, {2011, 1, 1}, {2011, 1, 3})
        .off(festival::spring_festival, {2011, 2, 2}, {2011, 2, 8})
        .make_up(festival::spring_festival, {2011, 1, 30})
        .make_up(festival::spring_festival, {2011, 2, 12})
        .off(festival::qingming, {2011, 4, 3}, {2011, 4, 5})
        .make_up(festival::qingming, {2011, 4, 2})
        .off(festival::labour_day, {2011, 4, 30}, {2011, 5, 2})
        .off(festival::dragon_boat, {2011, 6, 4}, {2011, 6, 6})
        .off(festival::mid_autumn, {2011, 9, 10}, {2011, 9, 12})
        .off(festival::national_day, {2011, 10, 1}, {2011, 10, 7})
        .make_up(festival::national_day, {2011, 10, 8})
        .make_up(festival::national_day, {2011, 10, 9});

/// 国办发明电〔2011〕45号, 国务院办公厅关于2012年部分节假日安排的通知。
/// Signed 2011-12-05, known from 2011-12-06.
inline constexpr holiday_notice arrangement_of_2012 =
    holiday_notice::annual(2012, "国办发明电〔2011〕45号", {2011, 12, 6})
        .off(festival::new_year, {2012, 1, 1}, {2012, 1, 3})
        .make_up(festival::new_year, {2011, 12, 31})
        .off(festival::spring_festival, {2012, 1, 22}, {2012, 1, 28})
        .make_up(festival::spring_festival, {2012, 1, 21})
        .make_up(festival::spring_festival, {2012, 1, 29})
        .off(festival::qingming, {2012, 4, 2}, {2012, 4, 4})
        .make_up(festival::qingming, {2012, 3, 31})
        .make_up(festival::qingming, {2012, 4, 1})
        .off(festival::labour_day, {2012, 4, 29}, {2012, 5, 1})
        .make_up(festival::labour_day, {2012, 4, 28})
        .off(festival::dragon_boat, {2012, 6, 22}, {2012, 6, 24})
        .off(festival::mid_autumn_and_national_day, {2012, 9, 30}, {2012, 10, 7})
        .make_up(festival::mid_autumn_and_national_day, {2012, 9, 29});

/// 国办发明电〔2012〕33号, 国务院办公厅关于2013年部分节假日安排的通知。
/// Signed 2012-12-08, known from 2012-12-10.
inline constexpr holiday_notice arrangement_of_2013 =
    holiday_notice::annual(2013, "国办发明电〔2012〕33号", {2012, 12, 10})
        .off(festival::new_year, {2013, 1, 1}, {2013, 1, 3})
        .make_up(festival::new_year, {2013, 1, 5})
        .make_up(festival::new_year, {2013, 1, 6})
        .off(festival::spring_festival, {2013, 2, 9}, {2013, 2, 15})
        .make_up(festival::spring_festival, {2013, 2, 16})
        .make_up(festival::spring_festival, {2013, 2, 17})
        .off(festival::qingming, {2013, 4, 4}, {2013, 4, 6})
        .make_up(festival::qingming, {2013, 4, 7})
        .off(festival::labour_day, {2013, 4, 29}, {2013, 5, 1})
        .make_up(festival::labour_day, {2013, 4, 27})
        .make_up(festival::labour_day, {2013, 4, 28})
        .off(festival::dragon_boat, {2013, 6, 10}, {2013, 6, 12})
        .make_up(festival::dragon_boat, {2013, 6, 8})
        .make_up(festival::dragon_boat, {2013, 6, 9})
        .off(festival::mid_autumn, {2013, 9, 19}, {2013, 9, 21})
        .make_up(festival::mid_autumn, {2013, 9, 22})
        .off(festival::national_day, {2013, 10, 1}, {2013, 10, 7})
        .make_up(festival::national_day, {2013, 9, 29})
        .make_up(festival::national_day, {2013, 10, 12});

/// 国办发明电〔2013〕28号, 国务院办公厅关于2014年部分节假日安排的通知。
/// Signed 2013-12-11, known from 2013-12-11.
inline constexpr holiday_notice arrangement_of_2014 =
    holiday_notice::annual(2014, "国办发明电〔2013〕28号", {2013, 12, 11})
        .off(festival::new_year, {2014, 1, 1})
        .off(festival::spring_festival, {2014, 1, 31}, {2014, 2, 6})
        .make_up(festival::spring_festival, {2014, 1, 26})
        .make_up(festival::spring_festival, {2014, 2, 8})
        .off(festival::qingming, {2014, 4, 5})
        .off(festival::qingming, {2014, 4, 7})
        .off(festival::labour_day, {2014, 5, 1}, {2014, 5, 3})
        .make_up(festival::labour_day, {2014, 5, 4})
        .off(festival::dragon_boat, {2014, 6, 2})
        .off(festival::mid_autumn, {2014, 9, 8})
        .off(festival::national_day, {2014, 10, 1}, {2014, 10, 7})
        .make_up(festival::national_day, {2014, 9, 28})
        .make_up(festival::national_day, {2014, 10, 11});

/// 国办发明电〔2014〕28号, 国务院办公厅关于2015年部分节假日安排的通知。
/// Signed 2014-12-16, known from 2014-12-16.
inline constexpr holiday_notice arrangement_of_2015 =
    holiday_notice::annual(2015, "国办发明电〔2014〕28号", {2014, 12, 16})
        .off(festival::new_year, {2015, 1, 1}, {2015, 1, 3})
        .make_up(festival::new_year, {2015, 1, 4})
        .off(festival::spring_festival, {2015, 2, 18}, {2015, 2, 24})
        .make_up(festival::spring_festival, {2015, 2, 15})
        .make_up(festival::spring_festival, {2015, 2, 28})
        .off(festival::qingming, {2015, 4, 5}, {2015, 4, 6})
        .off(festival::labour_day, {2015, 5, 1})
        .off(festival::dragon_boat, {2015, 6, 20})
        .off(festival::dragon_boat, {2015, 6, 22})
        .off(festival::mid_autumn, {2015, 9, 27})
        .off(festival::national_day, {2015, 10, 1}, {2015, 10, 7})
        .make_up(festival::national_day, {2015, 10, 10});

/// 国发明电〔2015〕1号, 国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知。
/// Signed 2015-05-13, known from 2015-05-13.
inline constexpr holiday_notice amendment_of_2015 =
    holiday_notice::amending(2015, "国发明电〔2015〕1号", {2015, 5, 13})
        .off(festival::victory_anniversary, {2015, 9, 3}, {2015, 9, 5})
        .make_up(festival::victory_anniversary, {2015, 9, 6});

/// 国办发明电〔2015〕18号, 国务院办公厅关于2016年部分节假日安排的通知。
/// Signed 2015-12-10, known from 2015-12-10.
inline constexpr holiday_notice arrangement_of_2016 =
    holiday_notice::annual(2016, "国办发明电〔2015〕18号", {2015, 12, 10})
        .off(festival::new_year, {2016, 1, 1})
        .off(festival::spring_festival, {2016, 2, 7}, {2016, 2, 13})
        .make_up(festival::spring_festival, {2016, 2, 6})
        .make_up(festival::spring_festival, {2016, 2, 14})
        .off(festival::qingming, {2016, 4, 4})
        .off(festival::labour_day, {2016, 5, 1}, {2016, 5, 2})
        .off(festival::dragon_boat, {2016, 6, 9}, {2016, 6, 11})
        .make_up(festival::dragon_boat, {2016, 6, 12})
        .off(festival::mid_autumn, {2016, 9, 15}, {2016, 9, 17})
        .make_up(festival::mid_autumn, {2016, 9, 18})
        .off(festival::national_day, {2016, 10, 1}, {2016, 10, 7})
        .make_up(festival::national_day, {2016, 10, 8})
        .make_up(festival::national_day, {2016, 10, 9});

/// 国办发明电〔2016〕17号, 国务院办公厅关于2017年部分节假日安排的通知。
/// Signed 2016-12-01, known from 2016-12-01.
inline constexpr holiday_notice arrangement_of_2017 =
    holiday_notice::annual(2017, "国办发明电〔2016〕17号", {2016, 12, 1})
        .off(festival::new_year, {2017, 1, 1}, {2017, 1, 2})
        .off(festival::spring_festival, {2017, 1, 27}, {2017, 2, 2})
        .make_up(festival::spring_festival, {2017, 1, 22})
        .make_up(festival::spring_festival, {2017, 2, 4})
        .off(festival::qingming, {2017, 4, 2}, {2017, 4, 4})
        .make_up(festival::qingming, {2017, 4, 1})
        .off(festival::labour_day, {2017, 5, 1})
        .off(festival::dragon_boat, {2017, 5, 28}, {2017, 5, 30})
        .make_up(festival::dragon_boat, {2017, 5, 27})
        .off(festival::mid_autumn_and_national_day, {2017, 10, 1}, {2017, 10, 8})
        .make_up(festival::mid_autumn_and_national_day, {2017, 9, 30});

/// 国办发明电〔2017〕12号, 国务院办公厅关于2018年部分节假日安排的通知。
/// Signed 2017-11-30, known from 2017-11-30.
inline constexpr holiday_notice arrangement_of_2018 =
    holiday_notice::annual(2018, "国办发明电〔2017〕12号", {2017, 11, 30})
        .off(festival::new_year, {2018, 1, 1})
        .off(festival::spring_festival, {2018, 2, 15}, {2018, 2, 21})
        .make_up(festival::spring_festival, {2018, 2, 11})
        .make_up(festival::spring_festival, {2018, 2, 24})
        .off(festival::qingming, {2018, 4, 5}, {2018, 4, 7})
        .make_up(festival::qingming, {2018, 4, 8})
        .off(festival::labour_day, {2018, 4, 29}, {2018, 5, 1})
        .make_up(festival::labour_day, {2018, 4, 28})
        .off(festival::dragon_boat, {2018, 6, 18})
        .off(festival::mid_autumn, {2018, 9, 24})
        .off(festival::national_day, {2018, 10, 1}, {2018, 10, 7})
        .make_up(festival::national_day, {2018, 9, 29})
        .make_up(festival::national_day, {2018, 9, 30});

/// 国办发明电〔2018〕15号, 国务院办公厅关于2019年部分节假日安排的通知。
/// Signed 2018-12-04, known from 2018-12-06.
inline constexpr holiday_notice arrangement_of_2019 =
    holiday_notice::annual(2019, "国办发明电〔2018〕15号", {2018, 12, 6})
        .off(festival::new_year, {2018, 12, 30}, {2019, 1, 1})
        .make_up(festival::new_year, {2018, 12, 29})
        .off(festival::spring_festival, {2019, 2, 4}, {2019, 2, 10})
        .make_up(festival::spring_festival, {2019, 2, 2})
        .make_up(festival::spring_festival, {2019, 2, 3})
        .off(festival::qingming, {2019, 4, 5})
        .off(festival::labour_day, {2019, 5, 1})
        .off(festival::dragon_boat, {2019, 6, 7})
        .off(festival::mid_autumn, {2019, 9, 13})
        .off(festival::national_day, {2019, 10, 1}, {2019, 10, 7})
        .make_up(festival::national_day, {2019, 9, 29})
        .make_up(festival::national_day, {2019, 10, 12});

/// 国办发明电〔2019〕3号, 国务院办公厅关于调整2019年劳动节假期安排的通知。
/// Signed 2019-03-22, known from 2019-03-22.
inline constexpr holiday_notice amendment_of_2019 =
    holiday_notice::amending(2019, "国办发明电〔2019〕3号", {2019, 3, 22})
        .off(festival::labour_day, {2019, 5, 2}, {2019, 5, 4})
        .make_up(festival::labour_day, {2019, 4, 28})
        .make_up(festival::labour_day, {2019, 5, 5});

/// 国办发明电〔2019〕16号, 国务院办公厅关于2020年部分节假日安排的通知。
/// Signed 2019-11-21, known from 2019-11-21.
inline constexpr holiday_notice arrangement_of_2020 =
    holiday_notice::annual(2020, "国办发明电〔2019〕16号", {2019, 11, 21})
        .off(festival::new_year, {2020, 1, 1})
        .off(festival::spring_festival, {2020, 1, 24}, {2020, 1, 30})
        .make_up(festival::spring_festival, {2020, 1, 19})
        .make_up(festival::spring_festival, {2020, 2, 1})
        .off(festival::qingming, {2020, 4, 4}, {2020, 4, 6})
        .off(festival::labour_day, {2020, 5, 1}, {2020, 5, 5})
        .make_up(festival::labour_day, {2020, 4, 26})
        .make_up(festival::labour_day, {2020, 5, 9})
        .off(festival::dragon_boat, {2020, 6, 25}, {2020, 6, 27})
        .make_up(festival::dragon_boat, {2020, 6, 28})
        .off(festival::national_day_and_mid_autumn, {2020, 10, 1}, {2020, 10, 8})
        .make_up(festival::national_day_and_mid_autumn, {2020, 9, 27})
        .make_up(festival::national_day_and_mid_autumn, {2020, 10, 10});

/// 国办发明电〔2020〕1号, 国务院办公厅关于延长2020年春节假期的通知。
/// Signed 2020-01-26, known from 2020-01-27.
inline constexpr holiday_notice amendment_of_2020 =
    holiday_notice::amending(2020, "国办发明电〔2020〕1号", {2020, 1, 27})
        .off(festival::spring_festival, {2020, 1, 31}, {2020, 2, 2});

/// 国办发明电〔2020〕27号, 国务院办公厅关于2021年部分节假日安排的通知。
/// Signed 2020-11-25, known from 2020-11-25.
inline constexpr holiday_notice arrangement_of_2021 =
    holiday_notice::annual(2021, "国办发明电〔2020〕27号", {2020, 11, 25})
        .off(festival::new_year, {2021, 1, 1}, {2021, 1, 3})
        .off(festival::spring_festival, {2021, 2, 11}, {2021, 2, 17})
        .make_up(festival::spring_festival, {2021, 2, 7})
        .make_up(festival::spring_festival, {2021, 2, 20})
        .off(festival::qingming, {2021, 4, 3}, {2021, 4, 5})
        .off(festival::labour_day, {2021, 5, 1}, {2021, 5, 5})
        .make_up(festival::labour_day, {2021, 4, 25})
        .make_up(festival::labour_day, {2021, 5, 8})
        .off(festival::dragon_boat, {2021, 6, 12}, {2021, 6, 14})
        .off(festival::mid_autumn, {2021, 9, 19}, {2021, 9, 21})
        .make_up(festival::mid_autumn, {2021, 9, 18})
        .off(festival::national_day, {2021, 10, 1}, {2021, 10, 7})
        .make_up(festival::national_day, {2021, 9, 26})
        .make_up(festival::national_day, {2021, 10, 9});

/// 国办发明电〔2021〕11号, 国务院办公厅关于2022年部分节假日安排的通知。
/// Signed 2021-10-25, known from 2021-10-25.
inline constexpr holiday_notice arrangement_of_2022 =
    holiday_notice::annual(2022, "国办发明电〔2021〕11号", {2021, 10, 25})
        .off(festival::new_year, {2022, 1, 1}, {2022, 1, 3})
        .off(festival::spring_festival, {2022, 1, 31}, {2022, 2, 6})
        .make_up(festival::spring_festival, {2022, 1, 29})
        .make_up(festival::spring_festival, {2022, 1, 30})
        .off(festival::qingming, {2022, 4, 3}, {2022, 4, 5})
        .make_up(festival::qingming, {2022, 4, 2})
        .off(festival::labour_day, {2022, 4, 30}, {2022, 5, 4})
        .make_up(festival::labour_day, {2022, 4, 24})
        .make_up(festival::labour_day, {2022, 5, 7})
        .off(festival::dragon_boat, {2022, 6, 3}, {2022, 6, 5})
        .off(festival::mid_autumn, {2022, 9, 10}, {2022, 9, 12})
        .off(festival::national_day, {2022, 10, 1}, {2022, 10, 7})
        .make_up(festival::national_day, {2022, 10, 8})
        .make_up(festival::national_day, {2022, 10, 9});

/// 国办发明电〔2022〕16号, 国务院办公厅关于2023年部分节假日安排的通知。
/// Signed 2022-12-08, known from 2022-12-08.
inline constexpr holiday_notice arrangement_of_2023 =
    holiday_notice::annual(2023, "国办发明电〔2022〕16号", {2022, 12, 8})
        .off(festival::new_year, {2022, 12, 31}, {2023, 1, 2})
        .off(festival::spring_festival, {2023, 1, 21}, {2023, 1, 27})
        .make_up(festival::spring_festival, {2023, 1, 28})
        .make_up(festival::spring_festival, {2023, 1, 29})
        .off(festival::qingming, {2023, 4, 5})
        .off(festival::labour_day, {2023, 4, 29}, {2023, 5, 3})
        .make_up(festival::labour_day, {2023, 4, 23})
        .make_up(festival::labour_day, {2023, 5, 6})
        .off(festival::dragon_boat, {2023, 6, 22}, {2023, 6, 24})
        .make_up(festival::dragon_boat, {2023, 6, 25})
        .off(festival::mid_autumn_and_national_day, {2023, 9, 29}, {2023, 10, 6})
        .make_up(festival::mid_autumn_and_national_day, {2023, 10, 7})
        .make_up(festival::mid_autumn_and_national_day, {2023, 10, 8});

/// 国办发明电〔2023〕7号, 国务院办公厅关于2024年部分节假日安排的通知。
/// Signed 2023-10-25, known from 2023-10-25.
inline constexpr holiday_notice arrangement_of_2024 =
    holiday_notice::annual(2024, "国办发明电〔2023〕7号", {2023, 10, 25})
        .off(festival::new_year, {2024, 1, 1})
        .off(festival::spring_festival, {2024, 2, 10}, {2024, 2, 17})
        .make_up(festival::spring_festival, {2024, 2, 4})
        .make_up(festival::spring_festival, {2024, 2, 18})
        .off(festival::qingming, {2024, 4, 4}, {2024, 4, 6})
        .make_up(festival::qingming, {2024, 4, 7})
        .off(festival::labour_day, {2024, 5, 1}, {2024, 5, 5})
        .make_up(festival::labour_day, {2024, 4, 28})
        .make_up(festival::labour_day, {2024, 5, 11})
        .off(festival::dragon_boat, {2024, 6, 10})
        .off(festival::mid_autumn, {2024, 9, 15}, {2024, 9, 17})
        .make_up(festival::mid_autumn, {2024, 9, 14})
        .off(festival::national_day, {2024, 10, 1}, {2024, 10, 7})
        .make_up(festival::national_day, {2024, 9, 29})
        .make_up(festival::national_day, {2024, 10, 12});

/// 国办发明电〔2024〕12号, 国务院办公厅关于2025年部分节假日安排的通知。
/// Signed 2024-11-12, known from 2024-11-12.
inline constexpr holiday_notice arrangement_of_2025 =
    holiday_notice::annual(2025, "国办发明电〔2024〕12号", {2024, 11, 12})
        .off(festival::new_year, {2025, 1, 1})
        .off(festival::spring_festival, {2025, 1, 28}, {2025, 2, 4})
        .make_up(festival::spring_festival, {2025, 1, 26})
        .make_up(festival::spring_festival, {2025, 2, 8})
        .off(festival::qingming, {2025, 4, 4}, {2025, 4, 6})
        .off(festival::labour_day, {2025, 5, 1}, {2025, 5, 5})
        .make_up(festival::labour_day, {2025, 4, 27})
        .off(festival::dragon_boat, {2025, 5, 31}, {2025, 6, 2})
        .off(festival::national_day_and_mid_autumn, {2025, 10, 1}, {2025, 10, 8})
        .make_up(festival::national_day_and_mid_autumn, {2025, 9, 28})
        .make_up(festival::national_day_and_mid_autumn, {2025, 10, 11});

/// 国办发明电〔2025〕7号, 国务院办公厅关于2026年部分节假日安排的通知。
/// Signed 2025-11-04, known from 2025-11-04.
inline constexpr holiday_notice arrangement_of_2026 =
    holiday_notice::annual(2026, "国办发明电〔2025〕7号", {2025, 11, 4})
        .off(festival::new_year, {2026, 1, 1}, {2026, 1, 3})
        .make_up(festival::new_year, {2026, 1, 4})
        .off(festival::spring_festival, {2026, 2, 15}, {2026, 2, 23})
        .make_up(festival::spring_festival, {2026, 2, 14})
        .make_up(festival::spring_festival, {2026, 2, 28})
        .off(festival::qingming, {2026, 4, 4}, {2026, 4, 6})
        .off(festival::labour_day, {2026, 5, 1}, {2026, 5, 5})
        .make_up(festival::labour_day, {2026, 5, 9})
        .off(festival::dragon_boat, {2026, 6, 19}, {2026, 6, 21})
        .off(festival::mid_autumn, {2026, 9, 25}, {2026, 9, 27})
        .off(festival::national_day, {2026, 10, 1}, {2026, 10, 7})
        .make_up(festival::national_day, {2026, 9, 20})
        .make_up(festival::national_day, {2026, 10, 10});

/// All of them, in the order in which they became known.
inline constexpr std::array state_council_notices = {
    arrangement_of_2004, arrangement_of_2005, arrangement_of_2006, arrangement_of_2007, arrangement_of_2008,
    arrangement_of_2009, arrangement_of_2010, arrangement_of_2011, arrangement_of_2012, arrangement_of_2013,
    arrangement_of_2014, arrangement_of_2015, amendment_of_2015,   arrangement_of_2016, arrangement_of_2017,
    arrangement_of_2018, arrangement_of_2019, amendment_of_2019,   arrangement_of_2020, amendment_of_2020,
    arrangement_of_2021, arrangement_of_2022, arrangement_of_2023, arrangement_of_2024, arrangement_of_2025,
    arrangement_of_2026,
};

}  // namespace jiqun
