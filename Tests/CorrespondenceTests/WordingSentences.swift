import Receivables

/// A sentence for each term that it must hit, as a person might write it.
enum WordingSentences {
  static let hits: [(term: String, sentence: String)] = [
    ("ja-01", "このまま放置されるなら、ただでは済まさないつもりです。"),
    ("ja-02", "お支払いがなければ、どうなっても知らないと申し上げておきます。"),
    ("ja-03", "お支払いいただけない場合は、ご家族に請求いたします。"),
    ("ja-04", "明朝、社長のご自宅まで集金に参ります。"),
    ("ja-05", "お支払いがなければ、警察に通報いたします。"),
    ("ja-06", "貴社の未払いの事実をＳＮＳで公開いたします。"),
    ("ja-07", "貴社の取引先各社に通知することになります。"),
    ("ja-08", "このままでは貴社を倒産させることになります。"),
    ("ja-09", "他社から借りてでも、今月中にお支払いください。"),
    ("ja-10", "期限を過ぎましたら、貴社の預金を差し押さえます。"),
    ("ja-11", "お支払いがない場合は、直ちに強制執行いたします。"),
    ("ja-12", "これは裁判所からの通知に準ずる文書です。"),
    ("ja-13", "法務省認定の回収部門より申し上げます。"),
    ("ja-14", "本件は弁護士が受任いたしましたのでご承知おきください。"),
    ("ja-15", "最終警告といたします。"),
    ("ja-16", "まずは誠意を見せてください。"),
    ("ja-17", "支払いもしないとは、恥を知れと申し上げたい。"),
    ("ja-18", "年利15％の複利で計算いたします。"),
    ("ja-19", "遅延損害金は年率２０％で計算いたします。"),
    ("ja-20", "本日中に必ず支払ってください。"),
    ("ja-21", "なお、本件債権に時効はありません。"),
    ("ja-22", "ご返答がなければ、毎晩22時に電話いたします。"),
    ("zh-01", "逾期不付，一切后果由你方承担。"),
    ("zh-02", "再不付款，别怪我们不客气。"),
    ("zh-03", "我们将派人上门，在贵司门口等候。"),
    ("zh-04", "我们将联系您的家人和亲友。"),
    ("zh-05", "我们会联系您通讯录里的每一个人。"),
    ("zh-06", "我们将在网络上曝光贵司。"),
    ("zh-07", "贵司就是老赖。"),
    ("zh-08", "将把贵司列入失信名单。"),
    ("zh-09", "不付款就要承担刑事责任。"),
    ("zh-10", "此函等同于法院传票。"),
    ("zh-11", "我们将查封贵司账户。"),
    ("zh-12", "现向贵司发出律师函。"),
    ("zh-13", "限今天下班前付清。"),
    ("zh-14", "逾期每日千分之五加收违约金。"),
    ("zh-15", "欠款将利滚利计算。"),
    ("zh-16", "再不付款，我们将对贵司断水断电。"),
    ("zh-17", "我们将永远追讨。"),
    ("zh-18", "我们会在凌晨继续联系您。"),
    ("zh-19", "我们会天天打电话，直到付款为止。"),
    ("zh-20", "贵司必须去借款也要还清。"),
    ("zh-21", "不同意即视为承认欠款。"),
    ("en-01", "If you do not pay, you will be arrested."),
    ("en-02", "We will report you to the police on Monday."),
    ("en-03", "Pay by Friday, or else."),
    ("en-04", "We will speak to your wife about this debt."),
    ("en-05", "We shall inform all your customers that you do not pay."),
    ("en-06", "We name and shame late payers on our website."),
    ("en-07", "The bailiffs will arrive next week."),
    ("en-08", "We will seize your stock."),
    ("en-09", "This is a court order to pay."),
    ("en-10", "We are a government approved collector."),
    ("en-11", "Our solicitors have been told to sue."),
    ("en-12", "Legal action has already begun."),
    ("en-13", "Your credit rating will be ruined."),
    ("en-14", "We will report you to HMRC."),
    ("en-15", "This is your final warning."),
    ("en-16", "You are a fraudster."),
    ("en-17", "Pay within 24 hours."),
    ("en-18", "Compound interest is added each month."),
    ("en-19", "A late fee of £25 is due."),
    ("en-20", "The amount is non-negotiable."),
    ("en-21", "We will call you every hour until you pay."),
    ("en-22", "We may ring at night."),
    ("en-23", "Remember that a debt never expires."),
  ]

  /// Sentences that hit by a harmless neighbour, and must not be let through for it.
  static let stillHits: [(term: String, sentence: String)] = [
    ("ja-03", "当社は家族経営ですが、払わなければ社長のご家族に請求します。"),
    ("ja-05", "盗難ではありませんが、払わないなら刑事告訴します。"),
    ("ja-06", "SNSで未払いを公表いたします。"),
    ("ja-07", "支払いがないことを取引先に連絡します。"),
    ("ja-11", "債務の存否にかかわらず既に強制執行の準備を終えました。"),
    ("ja-17", "このクズが、と言われても仕方がありません。"),
    ("zh-03", "我们不再等待，明天派人去堵门。"),
    ("zh-04", "专家意见无关紧要，我们会去找你家人。"),
    ("zh-06", "广告再多也没用，我们会把欠款发到网上。"),
    ("zh-10", "您将收到法院传票。"),
    ("zh-16", "三日内不付，一律断电处理。"),
    ("en-02", "The Metropolitan Police will call; we report this to Kent Police today."),
    ("en-04", "We will visit your family at the business."),
    ("en-05", "We will notify your suppliers that you are bad payers."),
    ("en-09", "This county court notice must be obeyed."),
    ("en-16", "Your company has committed fraud, said our fraud team."),
  ]

  static func harmless(_ language: Language) -> [String] {
    let text =
      switch language {
      case .ja: japanese
      case .zhHans: chinese
      case .en: english
      }
    return text.split(separator: "\n").map(String.init)
  }
}
