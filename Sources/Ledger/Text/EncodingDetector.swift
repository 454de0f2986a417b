/// What a file's bytes say about its encoding.
public struct EncodingDetection: Sendable, Equatable {
  /// Why an encoding was settled on, or was not.
  public enum Evidence: Sendable, Equatable {
    /// The file starts with the mark of UTF-8.
    case utf8Mark
    /// The file starts with a mark of UTF-16 or UTF-32, which are not read.
    case utf16Mark
    /// Nothing but ASCII: every encoding reads it alike.
    case asciiOnly
    /// Valid UTF-8 throughout, with this many characters beyond ASCII.
    case validUTF8(characters: Int)
    /// Of `characters` beyond ASCII, this share (in percent) are such as that language's files
    /// mostly hold.
    case common(TextEncoding, percent: Int, characters: Int)
    /// Not text of this encoding, from this byte on.
    case undecodable(TextEncoding, byteOffset: Int, line: Int)
  }

  /// The encoding to read the file in; `nil` when somebody has to say.
  public let encoding: TextEncoding?
  /// The encodings that the file may be in; several when the bytes don't settle it.
  public let candidates: [TextEncoding]
  public let evidence: [Evidence]

  /// Whether the bytes settle the encoding.
  public var isCertain: Bool { encoding != nil }
}

/// Finds out a file's encoding, or which it could be: never a silent guess.
///
/// A mark or valid UTF-8 settles it. Otherwise every encoding in which the whole file decodes is
/// possible, and one is settled on only when it alone makes plausible text.
public enum EncodingDetector {
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``.
  public static func detect(
    file path: String, monitor: ImportMonitor = { _ in true }
  ) throws(LedgerError) -> EncodingDetection {
    let file = try FileBytes(path)
    var probe = try EncodingProbe()
    while true {
      let chunk = try file.next()
      probe.feed(chunk, isLast: chunk.isEmpty)
      if chunk.isEmpty { return probe.result() }
      let megabytes = ImportStep.megabyte
      let step = ImportStep(
        .encoding, done: file.position / megabytes,
        total: file.size > 0 ? file.size / megabytes : nil)
      guard monitor(step) else { throw .interrupted }
    }
  }
}

/// Feeds the same bytes to every candidate.
struct EncodingProbe {
  private var decoders: [TextDecoder] = []
  private var failures: [TextEncoding: TextDecodingError] = [:]
  private var score = ByteScore()
  private var start: [UInt8] = []

  init() throws(LedgerError) {
    for encoding in TextEncoding.allCases { decoders.append(try TextDecoder(encoding)) }
  }

  mutating func feed(_ bytes: [UInt8], isLast: Bool) {
    if start.count < 4 { start += bytes.prefix(4 - start.count) }
    score.add(bytes)
    for decoder in decoders where failures[decoder.encoding] == nil {
      do {
        _ = try decoder.decode(bytes, isLast: isLast)
      } catch {
        failures[decoder.encoding] = error
      }
    }
  }

  func result() -> EncodingDetection {
    if start.starts(with: [0xEF, 0xBB, 0xBF]), failures[.utf8] == nil {
      return settled(.utf8, [.utf8Mark])
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || start == [0, 0, 0xFE, 0xFF]
    {
      return EncodingDetection(encoding: nil, candidates: [], evidence: [.utf16Mark])
    }
    if score.highBytes == 0 { return settled(.utf8, [.asciiOnly]) }
    if failures[.utf8] == nil {
      return settled(.utf8, [.validUTF8(characters: score.utf8Characters)])
    }
    let evidence = TextEncoding.allCases.map { encoding -> EncodingDetection.Evidence in
      if let failure = failures[encoding] {
        return .undecodable(encoding, byteOffset: failure.byteOffset, line: failure.line)
      }
      return .common(
        encoding, percent: score.percent(encoding), characters: score.characters(encoding))
    }
    let possible = TextEncoding.allCases.filter { failures[$0] == nil }
    let plausible = possible.filter { score.isPlausible($0) }
    // One plausible reading settles it, however many others decode. The only possible one does not
    // if it reads as nonsense: the file may be in an encoding that we don't know.
    return EncodingDetection(
      encoding: plausible.count == 1 ? plausible[0] : nil,
      candidates: plausible.isEmpty ? possible : plausible, evidence: evidence)
  }

  private func settled(
    _ encoding: TextEncoding, _ evidence: [EncodingDetection.Evidence]
  ) -> EncodingDetection {
    EncodingDetection(encoding: encoding, candidates: [encoding], evidence: evidence)
  }
}
