import Finance

/// What a column of a bank's statement may mean.
public enum BankField: String, Sendable, CaseIterable {
  case date
  /// What came in.
  case deposit
  /// What went out.
  case withdrawal
  /// What came in or, negative, went out.
  case amount
  /// Which of the two, in a word, where the amount doesn't say.
  case direction
  case payer
  /// What the payer wrote.
  case reference
  case bankID = "bank-id"

  /// The headers that banks give, as ``HeaderSynonyms/fold(_:)`` leaves them.
  private static let words: [BankField: String] = [
    .date: """
    日付 取引日 お取引日 取扱日 お取扱日 取扱日付 年月日 勘定日 起算日 操作日
    date transactiondate valuedate postingdate bookingdate posteddate
    交易日期 交易时间 记账日期 日期 入账日期
    """,
    .deposit: """
    入金金額 入金額 入金 お預り金額 お預かり金額 お預入れ お預入額 預入金額 お預り額 お預入金額
    credit creditamount deposit deposits moneyin paidin amountcredit received
    贷方发生额 贷方金额 收入金额 收入 贷方 存入金额 转入金额
    """,
    .withdrawal: """
    出金金額 出金額 出金 お支払金額 お支払い金額 お引出し 引出金額 お引出金額 お支払額
    debit debitamount withdrawal withdrawals moneyout paidout amountdebit
    借方发生额 借方金额 支出金额 支出 借方 转出金额
    """,
    .amount: """
    金額 取引金額 入出金額 入出金金額 amount transactionamount
    交易金额 发生额 金额
    """,
    .direction: """
    入出金区分 入払区分 取引区分 区分 drcr creditdebit creditdebitindicator debitcredit type
    transactiontype 借贷标志 收支 收支方向 借贷
    """,
    .payer: """
    振込依頼人名 振込依頼人 依頼人名 振込人 お取引内容 お取扱内容 取引内容 摘要 内容 摘要内容
    payer payername name counterparty counterpartyname description details narrative payee
    对方户名 对方名称 付款人 付款人名称 付款方户名 对方账户名称
    """,
    .reference: """
    備考 メモ edi情報 ediデータ 通信欄 金融機関名
    reference ref remittanceinformation paymentreference memo particulars
    附言 用途 备注 交易附言
    """,
    .bankID: """
    取引番号 照会番号 通番 明細番号 取引通番 transactionid fitid bankreference bankid
    transactionreference 交易流水号 流水号 交易序号
    """,
  ]

  private static let byHeader: [String: BankField] = {
    var fields: [String: BankField] = [:]
    for (field, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) { fields[String(name)] = field }
    }
    return fields
  }()

  /// The field a header names; `nil` when it names none that we know. Currency marks in brackets don't count.
  static func field(_ header: String) -> BankField? {
    let folded = Folding.ascii(header)
    let bare = folded.prefix { $0 != "(" && $0 != "[" }
    return byHeader[HeaderSynonyms.fold(folded)] ?? byHeader[HeaderSynonyms.fold(String(bare))]
  }
}

/// Where a statement has its columns.
struct BankColumns {
  private(set) var places: [BankField: Int] = [:]

  /// `nil` for a row that isn't the header: one without a day, or without an amount.
  init?(_ row: CSVRow) {
    for (place, header) in row.fields.enumerated() {
      guard let field = BankField.field(header), places[field] == nil else { continue }
      places[field] = place
    }
    guard isWhole else { return nil }
  }

  private var isWhole: Bool {
    places[.date] != nil && (places[.deposit] != nil || places[.amount] != nil)
      && places.count > 2
  }

  /// The header with these columns as a person named them.
  ///
  /// - Returns: the name that the header doesn't have; `nil` when all are there.
  mutating func take(_ named: [BankField: String], from row: CSVRow) -> String? {
    let headers = row.fields.map(ColumnPlaces.fold)
    for (field, name) in named.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let place = headers.firstIndex(of: ColumnPlaces.fold(name)) else { return name }
      places[field] = place
    }
    return nil
  }

  func text(_ field: BankField, _ row: CSVRow) -> String {
    guard let place = places[field], place < row.fields.count else { return "" }
    return row.fields[place].trimmed
  }
}
