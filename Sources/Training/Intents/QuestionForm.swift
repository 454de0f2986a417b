import Receivables

/// Whether a sentence asks, and whether yes or no would answer it.
struct QuestionForm: Equatable {
  let isQuestion: Bool
  let isClosed: Bool

  /// - Parameter isAsked: whether a question mark ends it.
  init(_ text: CueText, isAsked: Bool, language: Language) {
    let forms = Self.forms(language)
    let isOpen = forms.open.stands(in: text)
    let isYesNo = forms.closed.stands(in: text)
    isQuestion = isAsked || isYesNo || forms.asked.stands(in: text)
    isClosed = isQuestion && !isOpen
  }

  private struct Forms {
    /// Words that an open question has: what, why, how much.
    let open: CueList
    /// What begins or ends a question that yes or no answers.
    let closed: CueList
    /// Other signs of a question without its mark.
    let asked: CueList
  }

  private static func forms(_ language: Language) -> Forms {
    switch language {
    case .en: english
    case .ja: japanese
    case .zhHans: chinese
    }
  }

  private static let english = Forms(
    open: CueList(
      """
      what | why | how | when | who | whom | whose | which | where
      (tell|walk|talk|take|give|explain|describe|share|help) (me|us) | explain | describe
      """, .en),
    closed: CueList(
      """
      ^ \(IntentCues.enLeads) (is|are|am|was|were|do|does|did|can|could|will|would|shall|should|have|has|had
      might) (i|we|you|he|she|it|they|there|this|that|these|those|your|the|my|our|anyone|someone
      somebody|mr|mrs|ms|any|not|part|all|some)
      (is not it|are not you|do not you|will not you|can not you|right|correct|yes|okay
      is that so) $ ?
      """, .en),
    asked: CueList(
      """
      ^ \(IntentCues.enLeads) (why|who|whom) (is|are|was|were|do|does|did|can|could|will|would|has|have|had
      should|else|signs|decides|approves|handles|makes|am|may|not|in|at|on)
      ^ \(IntentCues.enLeads) (what|when|where|how|which) (is|are|was|were|do|does|did|can|could|will|would|has
      have|had|should|about|if|happened|went|kind|sort|much|many|long|soon|come|exactly|day|date
      part|invoices|invoice|else|caused|amount|figure|sum|proof|am|may|seems|time|prevents|stops
      makes|on)
      ^ by \(IntentCues.enLeads) (when|what|which)
      ^ (in what|on what|on which|to whom|with whom|at what|from when|for what)
      """, .en))
  private static let japanese = Forms(
    open: CueList(
      """
      何 | なに | なぜ | どう | どの | どちら | どなた | どれ | どこ | いつ | いくら | 幾ら | 誰 | だれ | いかが | どんな | どういう
      理由 | 経緯 | 事情を | 状況を | 教えて | お聞かせ | 聞かせて
      """, .ja),
    closed: CueList(
      "か$ | かね$ | かな$ | よね$ | かしら$ | かと思いまして$ | ますかねえ$", .ja),
    asked: CueList(
      """
      でしょう$ | いかが$ | お聞かせください | 教えてください | お聞かせいただけますか | はいつ$ | はいくら$ | は何$
      """, .ja))

  private static let chinese = Forms(
    open: CueList(
      """
      什么 | 怎么 | 怎样 | 多少 | 哪 | 谁 | 何时 | 为什么 | 为何 | 何 | 啥 | 咋 | 几号 | 几个 | 几天 | 多久 | 多长 | 如何
      说说 | 讲讲 | 介绍 | 说明 | 原因
      """, .zhHans),
    closed: CueList(
      """
      吗$ | 吗您$ | 吧$? | 是不是 | 能不能 | 可不可以 | 有没有 | 行不行 | 好不好 | 对不对 | 会不会 | 要不要 | 是否 | 可否 | 能否 | 愿不愿意
      方不方便 | 没有$? | 了没$
      """, .zhHans),
    asked: CueList(
      "呢$ | 什么 | 怎么 | 多少 | 哪 | 谁 | 何时 | 为什么 | 为何 | 啥 | 咋 | 几号 | 几个 | 几天 | 多久 | 多长 | 如何", .zhHans))
}
