import Finance
import Receivables

/// A sentence in the one form that cues are written in, each character with its place in what was typed.
///
/// Width, case and kana are folded, punctuation is gone, contractions are written out and figures are a ``CueMark``.
/// English words are followed by a space each; the other languages have none.
struct CueText {
  let codes: [UInt32]
  /// The first and last character of what was typed for each code.
  let places: [ClosedRange<Int>]
  /// Whether a pattern may begin at a code.
  let isStart: [Bool]

  init(_ typed: ArraySlice<Character>, language: Language) {
    switch language {
    case .en: self.init(words: EnglishCueWords.words(typed))
    case .ja, .zhHans: self.init(units: IdeographicCueText.units(typed, language: language))
    }
  }

  /// A piece of the text: a character, or a mark.
  struct Unit {
    var code: UInt32
    var place: ClosedRange<Int>
  }

  private init(units: [Unit]) {
    codes = units.map(\.code)
    places = units.map(\.place)
    isStart = units.map { _ in true }
  }

  private init(words: [EnglishCueWords.Word]) {
    var codes: [UInt32] = []
    var places: [ClosedRange<Int>] = []
    var isStart: [Bool] = []
    for word in words {
      let start = codes.count
      codes += word.codes
      codes.append(Self.space)
      places += repeatElement(word.place, count: codes.count - start)
      isStart += (start..<codes.count).map { $0 == start }
    }
    self.codes = codes
    self.places = places
    self.isStart = isStart
  }

  static let space: UInt32 = 0x20

  /// Where codes stand in what was typed.
  func typedRange(_ range: Range<Int>) -> ClosedRange<Int> {
    places[range.lowerBound].lowerBound...places[range.upperBound - 1].upperBound
  }

  /// The keys of what begins at a place: of one code, of two and so on.
  func keys(at place: Int) -> [UInt64] {
    let last = min(codes.count, place + CuePattern.Beginning.lengthMax)
    return (place..<last).map { CuePattern.Beginning.key(codes[place...$0]) }
  }

  /// Whether a figure of the kind is in it.
  func has(_ mark: CueMark) -> Bool { codes.contains(mark.code) }
}
