import Receivables

/// Early warnings in words.
struct WarningText {
  let words: Words
  let formats: Formats

  func line(_ warning: EarlyWarning) -> String {
    switch warning {
    case .slipping(let days): words("warning.slipping", ["days": String(days)])
    case .firstLate: words("warning.first-late")
    case .promisesBroken(let count): words("warning.promises-broken", ["count": String(count)])
    case .overLimit(let used): words("warning.over-limit", ["percent": used.percentText])
    case .dishonoured(let date): words("warning.dishonoured", ["date": formats.date(date)])
    case .disputes(let count): words("warning.disputes", ["count": String(count)])
    case .gradeFell(let from, let to): words("warning.grade-fell", ["from": from, "to": to])
    }
  }
}
