import Finance

/// Reads what a person typed as the answer to a question.
public struct AnswerReader: Sendable {
  public enum Problem: Error, Sendable, Equatable {
    case empty
    case notAChoice(count: Int)
    case notYesOrNo
    case notAnAmount
    case otherCurrency(String)
    case amountTooLarge(limit: Money)
    case zeroAmount
    case notADate
    case dateInThePast(CivilDate)
    case dateInTheFuture(CivilDate)
    case tooLong(limit: Int)
  }

  /// Characters an answer may have.
  public static let textMax = 2_000

  public let today: CivilDate
  public let dateOrder: DateOrder
  /// What a share (`30%`, `half`) is a share of.
  public let whole: Money

  public init(today: CivilDate, dateOrder: DateOrder, whole: Money) {
    self.today = today
    self.dateOrder = dateOrder
    self.whole = whole
  }

  /// `labels` are the choices as they stand on screen, in the order of the question's keys.
  public func read(_ text: String, for question: Question, labels: [String])
    throws(Problem) -> AnswerValue
  {
    let typed = text.trimmed
    guard !typed.isEmpty else { throw .empty }
    guard typed.count <= Self.textMax else { throw .tooLong(limit: Self.textMax) }
    switch question.form {
    case .text: return .text(typed)
    case .yesNo: return .flag(try yesNo(typed))
    case .choice, .response:
      guard let key = choice(typed, question.choices, labels) else {
        throw .notAChoice(count: question.choices.count)
      }
      return .choice(key)
    case .choiceOrText:
      return choice(typed, question.choices, labels).map { .choice($0) } ?? .text(typed)
    case .money(let currency, let allowsZero, let limit):
      return .money(try money(typed, currency, allowsZero: allowsZero, limit: limit))
    case .months(let currency): return try months(typed, currency)
    case .date(let looksBack): return .date(try date(typed, looksBack: looksBack))
    case .offer:
      guard let number = Int(Folding.ascii(typed)), number >= 0 else {
        throw .notAChoice(count: question.choices.count)
      }
      return .choice(String(number))
    }
  }

  /// A choice by its number, its key, its whole label, or the beginning of one label only.
  private func choice(_ typed: String, _ keys: [String], _ labels: [String]) -> String? {
    let folded = Folding.search(typed)
    if let number = Int(folded) {
      return keys.indices.contains(number - 1) ? keys[number - 1] : nil
    }
    if let key = keys.first(where: { $0 == typed }) { return key }
    guard !folded.isEmpty else { return nil }
    let matches = zip(keys, labels).filter { Folding.search($0.1).hasPrefix(folded) }
    let whole = matches.filter { Folding.search($0.1) == folded }
    return matches.count == 1 ? matches[0].0 : whole.count == 1 ? whole[0].0 : nil
  }

  private static let yes: Set<String> = ["y", "yes", "はい", "ハイ", "是", "对", "1", "ok", "好"]
  private static let no: Set<String> = ["n", "no", "いいえ", "イイエ", "不", "不是", "否", "2"]

  private func yesNo(_ typed: String) throws(Problem) -> Bool {
    let folded = Folding.ascii(typed)
    if Self.yes.contains(folded) { return true }
    if Self.no.contains(folded) { return false }
    throw .notYesOrNo
  }

  /// One amount where no month differs.
  private func months(_ typed: String, _ currency: Currency) throws(Problem) -> AnswerValue {
    var problem: Problem?
    let means = MonthlyMeans(typed) { text in
      do throws(Problem) {
        return try money(text, currency, allowsZero: true, limit: nil)
      } catch {
        problem = problem ?? error
        return nil
      }
    }
    guard let means else { throw problem ?? .notAnAmount }
    return means.byMonth.isEmpty
      ? .money(means.usual) : .months(means.usual, byMonth: means.byMonth)
  }

  private func money(_ typed: String, _ currency: Currency, allowsZero: Bool, limit: Money?)
    throws(Problem) -> Money
  {
    let amount: Money
    switch NaturalAmount.read(typed, currency: currency) {
    case .money(let money): amount = money
    case .share(let share): amount = whole.share(share, rounding: .down)
    case .otherCurrency(let mark): throw .otherCurrency(mark)
    case nil:
      guard ["なし", "無し", "没有", "无", "none", "nothing", "0円", "ゼロ"].contains(typed.lowercased())
      else {
        throw .notAnAmount
      }
      amount = .zero(currency)
    }
    if amount.minorUnits < 0 { throw .notAnAmount }
    if amount.isZero, !allowsZero { throw .zeroAmount }
    if let limit, amount > limit { throw .amountTooLarge(limit: limit) }
    return amount
  }

  private func date(_ typed: String, looksBack: Bool) throws(Problem) -> CivilDate {
    let reader = NaturalDate(today: today, order: dateOrder, looksBack: looksBack)
    guard let date = reader.read(typed) else { throw .notADate }
    if looksBack, date > today { throw .dateInTheFuture(date) }
    if !looksBack, date < today { throw .dateInThePast(date) }
    return date
  }
}
