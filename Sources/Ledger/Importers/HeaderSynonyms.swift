import Finance

/// The headers that ledgers and accounting programs give to the columns we need.
enum HeaderSynonyms {
  /// A header with case, width, spaces and punctuation taken away: `Invoice No.` is `invoiceno`.
  static func fold(_ header: String) -> String {
    Folding.ascii(header).filter { $0.isLetter || $0.isNumber }
  }

  /// The field a header names; `nil` when it names none that we know.
  static func field(_ header: String) -> ImportField? { fields[fold(header)] }

  private static let fields: [String: ImportField] = {
    var fields: [String: ImportField] = [:]
    for (field, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) { fields[String(name)] = field }
    }
    return fields
  }()

  private static let words: [ImportField: String] = [
    .customerCode: """
    customercode customerid customerno customernumber custnumber custno custid accountcode
    accountno accountnumber accountid clientcode clientid clientno debtorcode debtorno
    得意先コード 得意先cd 得意先番号 取引先コード 取引先cd 取引先番号
    顧客コード 顧客番号 顧客id 請求先コード
    客户编号 客户代码 客户编码 客户号 购方编码 往来单位编码
    """,
    .customerName: """
    customername customer namecustomer custname accountname clientname client debtorname debtor
    company companyname billto
    得意先名 得意先 得意先名称 取引先名 取引先 取引先名称
    顧客名 顧客名称 会社名 請求先 請求先名
    客户名称 客户 客户名 购方名称 购买方名称 往来单位
    往来单位名称 单位名称
    """,
    .invoiceNumber: """
    invoicenumber invoiceno invoiceid invoice invno invnum documentnumber documentno docid docno
    billnumber billno
    請求書番号 請求書no 請求番号 請求no 伝票番号 伝票no インボイス番号
    发票号 发票号码 发票编号 单据编号 单据号 账单编号 账单号 应收单号
    """,
    .issued: """
    invoicedate issuedate issued dateissued dateofissue documentdate docdate billdate billingdate
    postingdate baselinecreatedate baselinedate
    請求日 請求書日付 発行日 請求書発行日 売上日 締日 締め日 伝票日付
    开票日期 发票日期 开具日期 单据日期 账单日期 记账日期
    """,
    .due: """
    duedate due datedue dueindate paymentdue paymentduedate payby netduedate
    支払期日 支払期限 支払日 入金期日 入金期限 入金予定日
    回収予定日 期日 期限
    到期日 到期日期 付款期限 付款到期日 应收日期 应付日期 应收款日期
    """,
    .amount: """
    amount invoiceamount totalamount total grossamount gross amountdue invoicetotal
    convertedusd totalopenamount
    金額 請求金額 請求額 請求書金額 税込金額 税込請求額 合計金額 合計 売掛金額
    金额 发票金额 价税合计 含税金额 应收金额 合计金额 总金额 合计
    """,
    .currency: """
    currency currencycode invoicecurrency ccy 通貨 通貨コード 币种 币别 货币
    """,
    .settled: """
    settleddate datesettled settled cleardate clearingdate paiddate datepaid paid paymentdate
    入金日 入金日付 消込日 決済日 支払完了日
    收款日期 回款日期 到账日期 付款日期 核销日期 结清日期
    """,
    .paidAmount: """
    paidamount amountpaid amountreceived receivedamount paymentamount
    入金額 入金金額 消込額 支払済額
    收款金额 回款金额 已收金额 实收金额 已付金额
    """,
    .reference: """
    reference ref ordernumber orderno ponumber pono po purchaseorder contract contractno
    注文番号 発注番号 注文書番号 契約番号 件名 摘要
    合同号 合同编号 订单号 订单编号 摘要
    """,
    .received: """
    deliverydate datedelivered delivered goodsreceived goodsreceiveddate acceptancedate
    納品日 受領日 検収日 引渡日 引渡し日
    收货日期 交货日期 验收日期 签收日期
    """,
  ]
}
