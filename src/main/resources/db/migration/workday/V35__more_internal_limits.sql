-- Limits that no rule names and that the diagrams need: parameters with a default.
insert into workday_rule
    (code, line, version, valid_from, valid_to, amount, unit, pausable, name, name_en, basis, grade, note)
values
    ('T-APPRAISAL', '*', 1, '2020-01-01', null, 30, 'CD', false, '登记鉴定检测结果', 'Record the result of the appraisal', '内部目标', 'D', '鉴定检测期间不计入调解期限'),
    ('T-ANSWER', '*', 1, '2020-01-01', null, 10, 'CD', false, '被投诉人答复', 'Answer of the respondent', '内部目标', 'D', '旅游投诉为法定10日'),
    ('T-SIGN', '*', 1, '2020-01-01', null, 5, 'CD', false, '签署协议', 'Sign the agreement', '内部目标', 'D', ''),
    ('T-PERFORM', '*', 1, '2020-01-01', null, 15, 'CD', false, '履行协议', 'Perform the agreement', '以协议约定为准', 'D', '协议未约定时的默认天数'),
    ('E-RECTIFY-CHECK', '*', 1, '2020-01-01', null, 5, 'WD', false, '整改复查', 'Check the rectification', '内部目标', 'D', '');
