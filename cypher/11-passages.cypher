// The passages of the report: one sentence each, in the order of the text, from the title to the end. The page's breadcrumb
// line and its share button (分享) are no passages. Offsets count Unicode code points of the source file, end excluded, so that
// text = file[startOffset, endOffset). Headings are passages of their own; the list of shortcomings is split at its semicolons.

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:001'})
SET p.section = '标题', p.position = 1, p.startOffset = 24, p.endOffset = 42,
    p.text = '关于2023年法治政府建设情况的报告'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:002'})
SET p.section = '来源', p.position = 2, p.startOffset = 44, p.endOffset = 72,
    p.text = '来源:黄石市政府网      时间:2024-02-28'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:003'})
SET p.section = '引言', p.position = 3, p.startOffset = 79, p.endOffset = 222,
    p.text = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:004'})
SET p.section = '引言', p.position = 4, p.startOffset = 222, p.endOffset = 235,
    p.text = '现将年度工作情况报告如下:'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:005'})
SET p.section = '一', p.heading = '2023年法治政府建设的主要举措和成效', p.position = 5, p.startOffset = 237, p.endOffset = 258,
    p.text = '一、2023年法治政府建设的主要举措和成效'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:006'})
SET p.section = '一(一)', p.heading = '坚持党的领导,法治政府建设力度全面加强', p.position = 6, p.startOffset = 260, p.endOffset = 283,
    p.text = '(一)坚持党的领导,法治政府建设力度全面加强。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:007'})
SET p.section = '一(一)1', p.heading = '深入学习贯彻习近平法治思想', p.position = 7, p.startOffset = 283, p.endOffset = 299,
    p.text = '一是深入学习贯彻习近平法治思想。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:008'})
SET p.section = '一(一)1', p.heading = '深入学习贯彻习近平法治思想', p.position = 8, p.startOffset = 299, p.endOffset = 374,
    p.text = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报,研究解决问题。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:009'})
SET p.section = '一(一)1', p.heading = '深入学习贯彻习近平法治思想', p.position = 9, p.startOffset = 374, p.endOffset = 459,
    p.text = '市委、市政府全年研究法治建设28次,市委理论中心组将习近平法治思想纳入2023年度学习计划的重要内容,邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:010'})
SET p.section = '一(一)2', p.heading = '抓紧抓牢“关键少数”', p.position = 10, p.startOffset = 459, p.endOffset = 472,
    p.text = '二是抓紧抓牢“关键少数”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:011'})
SET p.section = '一(一)2', p.heading = '抓紧抓牢“关键少数”', p.position = 11, p.startOffset = 472, p.endOffset = 535,
    p.text = '制定《黄石市党政机关主要负责人述法工作制度》,将法治建设与经济社会发展同部署、同考核,组织1011名领导干部进行“年终述法”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:012'})
SET p.section = '一(一)2', p.heading = '抓紧抓牢“关键少数”', p.position = 12, p.startOffset = 535, p.endOffset = 585,
    p.text = '认真组织全市法治建设专题培训班和旁听庭审活动,严格落实在线学法制度,增强领导干部法治思维和能力水平。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:013'})
SET p.section = '一(一)3', p.heading = '强化法治政府建设任务落实', p.position = 13, p.startOffset = 585, p.endOffset = 600,
    p.text = '三是强化法治政府建设任务落实。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:014'})
SET p.section = '一(一)3', p.heading = '强化法治政府建设任务落实', p.position = 14, p.startOffset = 600, p.endOffset = 630,
    p.text = '扎实做好中央全面依法治国领导小组办公室督察反馈问题整改工作。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:015'})
SET p.section = '一(一)3', p.heading = '强化法治政府建设任务落实', p.position = 15, p.startOffset = 630, p.endOffset = 700,
    p.text = '开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察,推进道路交通安全和运输执法领域突出问题专项整治,解决问题418个。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:016'})
SET p.section = '一(一)3', p.heading = '强化法治政府建设任务落实', p.position = 16, p.startOffset = 700, p.endOffset = 731,
    p.text = '开展“十四五”法治政府建设中期评估,推动各项工作任务落实落地。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:017'})
SET p.section = '一(一)3', p.heading = '强化法治政府建设任务落实', p.position = 17, p.startOffset = 731, p.endOffset = 752,
    p.text = '我市成功入选第二批省级法治政府建设示范市。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:018'})
SET p.section = '一(二)', p.heading = '健全政府机构职能体系,政府依法履职效能稳步提升', p.position = 18, p.startOffset = 754, p.endOffset = 781,
    p.text = '(二)健全政府机构职能体系,政府依法履职效能稳步提升。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:019'})
SET p.section = '一(二)1', p.heading = '完善政府机构职能体系', p.position = 19, p.startOffset = 781, p.endOffset = 794,
    p.text = '一是完善政府机构职能体系。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:020'})
SET p.section = '一(二)1', p.heading = '完善政府机构职能体系', p.position = 20, p.startOffset = 794, p.endOffset = 869,
    p.text = '构建顺畅高效的国防动员工作机制,深化疾病预防控制机构改革,优化园林绿化行业建设管理体制,推动资源服务平台下沉,健全司法、保密、邮政等领域基层管理体制。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:021'})
SET p.section = '一(二)1', p.heading = '完善政府机构职能体系', p.position = 21, p.startOffset = 869, p.endOffset = 889,
    p.text = '知识产权、质量强市工作获省政府激励表扬。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:022'})
SET p.section = '一(二)1', p.heading = '完善政府机构职能体系', p.position = 22, p.startOffset = 889, p.endOffset = 912,
    p.text = '黄石市人社局“微改革”项目获第四届湖北改革奖。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})
SET p.section = '一(二)2', p.heading = '持续优化法治化营商环境', p.position = 23, p.startOffset = 912, p.endOffset = 926,
    p.text = '二是持续优化法治化营商环境。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:024'})
SET p.section = '一(二)2', p.heading = '持续优化法治化营商环境', p.position = 24, p.startOffset = 926, p.endOffset = 1004,
    p.text = '制定黄石市优化营商环境重点任务“52条”,全面推行许可告知承诺改革,“一业一证”改革行业拓展至27个,中介超市、下陆区“一证多址”改革等典型经验在全国推广。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:025'})
SET p.section = '一(二)2', p.heading = '持续优化法治化营商环境', p.position = 25, p.startOffset = 1004, p.endOffset = 1062,
    p.text = '47项改革事项获省优化营商环境领导小组通报表扬,其中4项纳入国家试点,2项在全国推广,成功创建全省营商环境标杆城市。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:026'})
SET p.section = '一(二)2', p.heading = '持续优化法治化营商环境', p.position = 26, p.startOffset = 1062, p.endOffset = 1096,
    p.text = '信用体系建设在全省年度信用考核中排名第一,个人信用积分系统上线运行。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:027'})
SET p.section = '一(二)2', p.heading = '持续优化法治化营商环境', p.position = 27, p.startOffset = 1096, p.endOffset = 1140,
    p.text = '推进县级以上政府及相关部门单位公平竞争审查全覆盖,阳新县成立全省首个县级公平竞争委员会。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:028'})
SET p.section = '一(二)3', p.heading = '打造一体化的政务服务体系', p.position = 28, p.startOffset = 1140, p.endOffset = 1155,
    p.text = '三是打造一体化的政务服务体系。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:029'})
SET p.section = '一(二)3', p.heading = '打造一体化的政务服务体系', p.position = 29, p.startOffset = 1155, p.endOffset = 1225,
    p.text = '建设“市区联动”审批平台,57项区级政务服务事项“全城同办”,1101个事项武汉都市圈内通办,401个事项跨省通办,103个高频事项自助办。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:030'})
SET p.section = '一(二)3', p.heading = '打造一体化的政务服务体系', p.position = 30, p.startOffset = 1225, p.endOffset = 1281,
    p.text = '试点推行首席数据官制度,我市政务服务部门荣获全国“数字政务品牌建设示范单位”和“政务服务‘三化’建设示范单位”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:031'})
SET p.section = '一(三)', p.heading = '健全依法行政制度体系,政府治理法治化加快推进', p.position = 31, p.startOffset = 1283, p.endOffset = 1309,
    p.text = '(三)健全依法行政制度体系,政府治理法治化加快推进。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:032'})
SET p.section = '一(三)1', p.heading = '推动立法提质增效', p.position = 32, p.startOffset = 1309, p.endOffset = 1320,
    p.text = '一是推动立法提质增效。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:033'})
SET p.section = '一(三)1', p.heading = '推动立法提质增效', p.position = 33, p.startOffset = 1320, p.endOffset = 1364,
    p.text = '推进城市供水、海绵城市、公共交通等重点领域立法项目,编制全省首个地级市城市更新专项规划。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:034'})
SET p.section = '一(三)1', p.heading = '推动立法提质增效', p.position = 34, p.startOffset = 1364, p.endOffset = 1429,
    p.text = '出台全国首部地级市既有住宅加装电梯条例,2023年我市加装电梯审批414部,竣工270部,在建117部,发放补贴资金1173万元。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:035'})
SET p.section = '一(三)2', p.heading = '完善科学民主依法决策机制', p.position = 35, p.startOffset = 1429, p.endOffset = 1444,
    p.text = '二是完善科学民主依法决策机制。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:036'})
SET p.section = '一(三)2', p.heading = '完善科学民主依法决策机制', p.position = 36, p.startOffset = 1444, p.endOffset = 1499,
    p.text = '印发市政府年度重大行政决策事项目录,开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:037'})
SET p.section = '一(三)3', p.heading = '加强行政规范性文件制定监督管理', p.position = 37, p.startOffset = 1499, p.endOffset = 1517,
    p.text = '三是加强行政规范性文件制定监督管理。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:038'})
SET p.section = '一(三)3', p.heading = '加强行政规范性文件制定监督管理', p.position = 38, p.startOffset = 1517, p.endOffset = 1560,
    p.text = '认真开展政府规范性文件审查,共备案审查62件,清理市政府规章5部、规范性文件286件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:039'})
SET p.section = '一(四)', p.heading = '健全行政执法工作体系,行政执法水平不断提高', p.position = 39, p.startOffset = 1562, p.endOffset = 1587,
    p.text = '(四)健全行政执法工作体系,行政执法水平不断提高。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})
SET p.section = '一(四)1', p.heading = '深化行政执法体制改革', p.position = 40, p.startOffset = 1587, p.endOffset = 1600,
    p.text = '一是深化行政执法体制改革。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:041'})
SET p.section = '一(四)1', p.heading = '深化行政执法体制改革', p.position = 41, p.startOffset = 1600, p.endOffset = 1649,
    p.text = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制,组建应急管理综合执法支队。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:042'})
SET p.section = '一(四)1', p.heading = '深化行政执法体制改革', p.position = 42, p.startOffset = 1649, p.endOffset = 1686,
    p.text = '在全省率先厘清林业行政执法职责,实现市县两级人民政府行政执法监督局全覆盖。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:043'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 43, p.startOffset = 1686, p.endOffset = 1699,
    p.text = '二是加大重点领域执法力度。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:044'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 44, p.startOffset = 1699, p.endOffset = 1739,
    p.text = '落实5省17县(市、区)知识产权跨区域合作协议,联合开展4次跨区域联合执法行动。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:045'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 45, p.startOffset = 1739, p.endOffset = 1803,
    p.text = '医疗保障部门持续加大打击欺诈骗保力度,现场检查定点医药机构2085家,处理定点医药机构550家,曝光违规使用医保基金案例27个。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:046'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 46, p.startOffset = 1803, p.endOffset = 1844,
    p.text = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动,查办各类违法案件915件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:047'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 47, p.startOffset = 1844, p.endOffset = 1884,
    p.text = '生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作,查办处罚案件212件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:048'})
SET p.section = '一(四)2', p.heading = '加大重点领域执法力度', p.position = 48, p.startOffset = 1884, p.endOffset = 1935,
    p.text = '人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广并入选全省法治惠民生十大优秀案例。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:049'})
SET p.section = '一(四)3', p.heading = '创新行政执法方式', p.position = 49, p.startOffset = 1935, p.endOffset = 1946,
    p.text = '三是创新行政执法方式。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:050'})
SET p.section = '一(四)3', p.heading = '创新行政执法方式', p.position = 50, p.startOffset = 1946, p.endOffset = 1986,
    p.text = '制定《关于在我市行政执法领域推广说理式执法的指导意见》,大力推行“说理式执法”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:051'})
SET p.section = '一(四)3', p.heading = '创新行政执法方式', p.position = 51, p.startOffset = 1986, p.endOffset = 2062,
    p.text = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家,减免金额约1957.08万元。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:052'})
SET p.section = '一(四)3', p.heading = '创新行政执法方式', p.position = 52, p.startOffset = 2062, p.endOffset = 2092,
    p.text = '修订完善行政处罚裁量基准,全面推广涉企案件经济影响评估制度。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:053'})
SET p.section = '一(五)', p.heading = '健全依法治理和矛盾纠纷调处化解体系,市域社会治理现代化不断推进', p.position = 53, p.startOffset = 2094, p.endOffset = 2129,
    p.text = '(五)健全依法治理和矛盾纠纷调处化解体系,市域社会治理现代化不断推进。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})
SET p.section = '一(五)1', p.heading = '深入开展“共同缔造”行动', p.position = 54, p.startOffset = 2129, p.endOffset = 2144,
    p.text = '一是深入开展“共同缔造”行动。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:055'})
SET p.section = '一(五)1', p.heading = '深入开展“共同缔造”行动', p.position = 55, p.startOffset = 2144, p.endOffset = 2190,
    p.text = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动,推进美好环境与幸福生活共同缔造。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:056'})
SET p.section = '一(五)1', p.heading = '深入开展“共同缔造”行动', p.position = 56, p.startOffset = 2190, p.endOffset = 2242,
    p.text = '全市党员干部下基层5万余人次,收集问题9000余个,解决2800余个,其余问题纳入“三张清单”管理推进。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:057'})
SET p.section = '一(五)1', p.heading = '深入开展“共同缔造”行动', p.position = 57, p.startOffset = 2242, p.endOffset = 2312,
    p.text = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成,全省现场推进会在我市召开,大冶市搭建“民情通”诉求办理平台工作入选全省典型案例。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:058'})
SET p.section = '一(五)1', p.heading = '深入开展“共同缔造”行动', p.position = 58, p.startOffset = 2312, p.endOffset = 2337,
    p.text = '我市被评为“全国市域社会治理现代化试点合格城市”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:059'})
SET p.section = '一(五)2', p.heading = '完善社会矛盾纠纷多元化解机制', p.position = 59, p.startOffset = 2337, p.endOffset = 2354,
    p.text = '二是完善社会矛盾纠纷多元化解机制。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:060'})
SET p.section = '一(五)2', p.heading = '完善社会矛盾纠纷多元化解机制', p.position = 60, p.startOffset = 2354, p.endOffset = 2410,
    p.text = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:061'})
SET p.section = '一(五)2', p.heading = '完善社会矛盾纠纷多元化解机制', p.position = 61, p.startOffset = 2410, p.endOffset = 2457,
    p.text = '将“万人成讼率”纳入全市平安建设考核,努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:062'})
SET p.section = '一(五)3', p.heading = '开展矛盾纠纷排查化解专项行动', p.position = 62, p.startOffset = 2457, p.endOffset = 2533,
    p.text = '三是开展矛盾纠纷排查化解专项行动,统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作,全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:063'})
SET p.section = '一(六)', p.heading = '健全行政权力制约监督体系,行政权力运行更加规范', p.position = 63, p.startOffset = 2535, p.endOffset = 2562,
    p.text = '(六)健全行政权力制约监督体系,行政权力运行更加规范。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:064'})
SET p.section = '一(六)1', p.heading = '自觉接受人大监督和政协民主监督', p.position = 64, p.startOffset = 2562, p.endOffset = 2580,
    p.text = '一是自觉接受人大监督和政协民主监督。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:065'})
SET p.section = '一(六)1', p.heading = '自觉接受人大监督和政协民主监督', p.position = 65, p.startOffset = 2580, p.endOffset = 2619,
    p.text = '市政府办理人大代表建议和政协委员提案462件,办复率100%,满意率100%。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:066'})
SET p.section = '一(六)2', p.heading = '加强政府内部监督', p.position = 66, p.startOffset = 2619, p.endOffset = 2630,
    p.text = '二是加强政府内部监督。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:067'})
SET p.section = '一(六)2', p.heading = '加强政府内部监督', p.position = 67, p.startOffset = 2630, p.endOffset = 2659,
    p.text = '2023年共完成审计项目45项,健全完善规章制度80余项。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:068'})
SET p.section = '一(六)2', p.heading = '加强政府内部监督', p.position = 68, p.startOffset = 2659, p.endOffset = 2709,
    p.text = '开展涉企行政执法案卷评查,全省行政执法监督现场会在阳新县召开,黄石行政执法监督工作得到省司法厅肯定。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:069'})
SET p.section = '一(六)3', p.heading = '扎实推进政务公开', p.position = 69, p.startOffset = 2709, p.endOffset = 2720,
    p.text = '三是扎实推进政务公开。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:070'})
SET p.section = '一(六)3', p.heading = '扎实推进政务公开', p.position = 70, p.startOffset = 2720, p.endOffset = 2780,
    p.text = '健全政府信息公开保密审查制度,完善基层政务公开制度体系,主动公开政策性文件,实现100%解读,办理依申请公开事项49件。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:071'})
SET p.section = '一(不足)1', p.heading = '不足', p.position = 71, p.startOffset = 2782, p.endOffset = 2833,
    p.text = '2023年,我市法治政府建设虽取得了一定成绩,但仍存在一些不足:一是民生重点领域的立法有待进一步加强;'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:072'})
SET p.section = '一(不足)2', p.heading = '不足', p.position = 72, p.startOffset = 2833, p.endOffset = 2850,
    p.text = '二是重大行政决策程序需进一步健全;'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:073'})
SET p.section = '一(不足)3', p.heading = '不足', p.position = 73, p.startOffset = 2850, p.endOffset = 2866,
    p.text = '三是行政执法能力有待进一步提升。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
SET p.section = '二', p.heading = '2024年法治政府建设工作计划', p.position = 74, p.startOffset = 2868, p.endOffset = 2885,
    p.text = '二、2024年法治政府建设工作计划'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
SET p.section = '二', p.heading = '2024年法治政府建设工作计划', p.position = 75, p.startOffset = 2887, p.endOffset = 3010,
    p.text = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府,为我市打造武汉都市圈重要增长极提供有力法治保障。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:076'})
SET p.section = '二(一)', p.heading = '深入学习贯彻习近平法治思想', p.position = 76, p.startOffset = 3012, p.endOffset = 3029,
    p.text = '(一)深入学习贯彻习近平法治思想。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:077'})
SET p.section = '二(一)', p.heading = '深入学习贯彻习近平法治思想', p.position = 77, p.startOffset = 3029, p.endOffset = 3081,
    p.text = '全面贯彻落实习近平法治思想,进一步完善法治政府建设各项制度,优化考评机制,深化法治政府建设示范创建工作。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:078'})
SET p.section = '二(二)', p.heading = '加大推进法治政府建设力度', p.position = 78, p.startOffset = 3083, p.endOffset = 3099,
    p.text = '(二)加大推进法治政府建设力度。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:079'})
SET p.section = '二(二)', p.heading = '加大推进法治政府建设力度', p.position = 79, p.startOffset = 3099, p.endOffset = 3174,
    p.text = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估,巩固深化省级法治政府建设示范市创建成果,积极开展县乡法治政府建设示范创建。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:080'})
SET p.section = '二(二)', p.heading = '加大推进法治政府建设力度', p.position = 80, p.startOffset = 3174, p.endOffset = 3216,
    p.text = '推进重大行政决策规范化建设,加大重点领域行政执法监督力度,充分发挥行政复议监督作用。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:081'})
SET p.section = '二(三)', p.heading = '持续推进法治化营商环境建设', p.position = 81, p.startOffset = 3218, p.endOffset = 3235,
    p.text = '(三)持续推进法治化营商环境建设。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:082'})
SET p.section = '二(三)', p.heading = '持续推进法治化营商环境建设', p.position = 82, p.startOffset = 3235, p.endOffset = 3290,
    p.text = '贯彻落实《湖北省优化营商环境条例》,深入推进包容审慎执法司法和涉案企业合规改革,落实涉企案件经济影响评估机制。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:083'})
SET p.section = '二(四)', p.heading = '全面提升立法质效', p.position = 83, p.startOffset = 3292, p.endOffset = 3304,
    p.text = '(四)全面提升立法质效。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:084'})
SET p.section = '二(四)', p.heading = '全面提升立法质效', p.position = 84, p.startOffset = 3304, p.endOffset = 3347,
    p.text = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:085'})
SET p.section = '二(四)', p.heading = '全面提升立法质效', p.position = 85, p.startOffset = 3347, p.endOffset = 3386,
    p.text = '加大政府规范性文件备案审查纠错力度,定期开展政府规章和行政规范性文件动态清理。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:086'})
SET p.section = '二(五)', p.heading = '加大推进基层治理', p.position = 86, p.startOffset = 3388, p.endOffset = 3400,
    p.text = '(五)加大推进基层治理。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:087'})
SET p.section = '二(五)', p.heading = '加大推进基层治理', p.position = 87, p.startOffset = 3400, p.endOffset = 3437,
    p.text = '深入推进诉源治理,完善行政争议源头防范机制,持续释放多元矛盾纠纷化解效能。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:088'})
SET p.section = '二(五)', p.heading = '加大推进基层治理', p.position = 88, p.startOffset = 3437, p.endOffset = 3461,
    p.text = '推进街道综合执法体制改革,提升基层依法治理水平。'
RETURN count(*) AS told;

MERGE (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:089'})
SET p.section = '二(五)', p.heading = '加大推进基层治理', p.position = 89, p.startOffset = 3461, p.endOffset = 3481,
    p.text = '全面推进“八五”普法,加强法治乡村建设。'
RETURN count(*) AS told;

// Every passage to its document, written from the passage: the document collects them all.
MATCH (d:Document {id: 'doc:cn-420200:law-based-government-report:2023'})
MATCH (p:Passage) WHERE p.id STARTS WITH 'passage:cn-420200:law-based-government-report:2023:'
MERGE (p)<-[:HAS_PASSAGE]-(d)
RETURN count(*) AS told;
