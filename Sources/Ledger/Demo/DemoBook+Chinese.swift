import Finance
import Receivables

extension DemoBook {
  static func chinese(_ clock: DemoClock) -> [CustomerHistory] {
    [yunqueqiao(clock), qingpingdu(clock), lanjingwan(clock), jinlixiang(clock), wusongyu(clock)]
  }

  private static func yuan(_ amount: Int) -> Money {
    Money(minorUnits: amount * 100, currency: .cny)
  }

  /// Never late.
  private static func yunqueqiao(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .cny, prefix: "YQ", terms: 45,
      Customer(
        code: "K101", name: "苏州云雀桥精密机械有限公司", reading: "suzhou yunqueqiao",
        language: .zhHans, country: "CN", address: ["江苏省苏州市云雀桥路66号"],
        creditLimit: yuan(600_000), grade: "A",
        contacts: [Contact(name: "周敏", role: "财务主管", phone: "0512-0100 1011")]))
    account.settled(
      lastDue: 16, [86_400, 91_200, 78_500], late: [0, -2, 0, 0, -1, 0, 0, 0, -4, 0, 0, 0])
    account.invoice(due: -14, 88_600, reference: "合同 YQ-HT-19")
    account.note(48, .visit, "周敏", "例行走访，对方提出明年增加订单，付款一向准时。")
    return account.finished()
  }

  /// Two promises, the last one broken.
  private static func qingpingdu(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .cny, prefix: "QP", terms: 30,
      Customer(
        code: "K107", name: "杭州青萍渡包装材料有限公司", reading: "hangzhou qingpingdu",
        language: .zhHans, country: "CN", address: ["浙江省杭州市青萍渡工业园3幢"],
        creditLimit: yuan(300_000), grade: "C",
        contacts: [
          Contact(name: "沈丽", role: "应付会计", phone: "0571-0100 1071"),
          Contact(name: "方志强", role: "总经理", phone: "0571-0100 1070"),
        ]))
    let dues = account.settled(
      lastDue: 82, [42_000, 39_500, 45_800], late: [0, 3, 0, 8, 12, 15, 18])
    account.promise(
      made: dues[6].adding(days: 5), by: dues[6].adding(days: 18), 42_000)
    account.invoice(due: 52, 47_600, reference: "合同 QP-2231")
    account.invoice(due: 21, 44_300, reference: "合同 QP-2240")
    account.promise(made: clock.worked(18), by: clock.ago(4), 47_600)
    let promised = account.text(clock.ago(4))
    account.note(34, .phone, "沈丽", "对方称下游客户回款慢，需要总经理签字才能安排付款。")
    account.note(18, .phone, "方志强", "方总答应\(promised)前先付47,600元，其余下月再谈。")
    account.note(3, .phone, "沈丽", "款项未到账。沈会计说付款单还在审批，未给出新的日期。")
    return account.finished()
  }

  /// The oldest claim lapses in two months (three years after it fell due).
  private static func lanjingwan(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .cny, prefix: "LJ", terms: 30,
      Customer(
        code: "K112", name: "东莞市蓝鲸湾电子有限公司", reading: "dongguan lanjingwan",
        language: .zhHans, country: "CN", address: ["广东省东莞市蓝鲸湾科技园B座5楼"], grade: "D",
        contacts: [Contact(name: "何建华", role: "采购经理", phone: "0769-0100 1121")]))
    account.invoice(
      dueOn: clock.today.adding(months: -34), 126_800, reference: "合同 LJ-0917")
    account.invoice(
      dueOn: clock.today.adding(months: -33), 58_400, reference: "合同 LJ-0932")
    account.note(260, .mail, "", "发送对账函，对方未回复。")
    account.note(70, .phone, "何建华", "对方表示财务人员已更换，要求重新提供合同和送货单。")
    account.commit(made: 70, by: 63, "李娜", "重新寄送合同复印件和送货单", done: 64)
    return account.finished()
  }

  /// Contests the quality of a part of one delivery.
  private static func jinlixiang(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .cny, prefix: "JL", terms: 30,
      Customer(
        code: "K118", name: "成都锦鲤巷食品有限公司", reading: "chengdu jinlixiang",
        language: .zhHans, country: "CN", address: ["四川省成都市锦鲤巷12号"],
        creditLimit: yuan(200_000), grade: "B",
        contacts: [Contact(name: "罗婷", role: "财务部", phone: "028-0100 1181")]))
    account.settled(lastDue: 55, [26_500, 31_000], late: [0, 0, 2, 0, 5, 0])
    let contested = account.invoice(due: 25, 64_000, reference: "合同 JL-556")
    account.invoice(due: -5, 28_700, reference: "合同 JL-561")
    account.dispute(contested, opened: 19, 16_000, "其中一批包装袋封口不严，要求扣减该批货款")
    account.dispute(
      contested, opened: 23, 3_000, "运费由谁承担有争议，已确认由买方承担", closed: 20)
    account.note(19, .phone, "罗婷", "对方反映第三批包装袋漏气，已发来照片，要求扣款16,000元。")
    account.note(11, .mail, "罗婷", "已请质检部复检留样，结果出来后答复。")
    account.next(4, "李娜", .resolveDispute, "跟进质检复检结果并回复罗婷")
    return account.finished()
  }

  /// Pays in parts, later and later.
  private static func wusongyu(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .cny, prefix: "WS", terms: 60,
      Customer(
        code: "K125", name: "上海雾凇屿国际贸易有限公司", reading: "shanghai wusongyu",
        language: .zhHans, country: "CN", address: ["上海市雾凇屿路500号18层"],
        creditLimit: yuan(500_000), grade: "C",
        contacts: [
          Contact(
            name: "顾晓峰", role: "财务经理", phone: "021-0100 1251",
            email: "gu@wusongyu.example")
        ]))
    account.settled(lastDue: 110, [73_000, 69_800, 81_500], late: [0, 2, 6, 9, 14, 19, 25])
    let part = account.invoice(due: 80, 96_000, reference: "合同 WS-330")
    account.pay(part, 45, 30_000)
    account.pay(part, 15, 20_000)
    let drafted = account.invoice(due: 50, 71_200, reference: "合同 WS-338")
    account.instrument(
      .bankAcceptance, "110000000001", received: 12, matures: 68, 71_200, for: drafted)
    account.invoice(due: -10, 68_900, reference: "合同 WS-347")
    account.note(46, .phone, "顾晓峰", "对方资金紧张，先付30,000元，余款分批支付。")
    account.note(14, .phone, "顾晓峰", "又到账20,000元。对方希望余款分三个月付清，需书面方案。")
    account.next(0, "李娜", .call, "与顾经理商定分期付款方案")
    return account.finished()
  }
}
