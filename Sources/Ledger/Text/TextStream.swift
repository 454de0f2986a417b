/// The text of a file in UTF-8, a chunk at a time.
final class TextStream {
  /// What stops a stream.
  enum Failure: Error {
    case file(LedgerError)
    case text(TextDecodingError)
  }

  /// The file behind the text: how much of it has been read.
  let bytes: FileBytes
  private let decoder: TextDecoder
  private var isFinished = false

  init(_ path: String, encoding: TextEncoding) throws(LedgerError) {
    bytes = try FileBytes(path)
    decoder = try TextDecoder(encoding)
  }

  /// The next piece, never empty; `nil` at the end.
  func next() throws(Failure) -> [UInt8]? {
    while !isFinished {
      let chunk: [UInt8]
      do { chunk = try bytes.next() } catch { throw .file(error) }
      isFinished = chunk.isEmpty
      let text: [UInt8]
      do {
        text = try decoder.decode(chunk, isLast: isFinished)
      } catch {
        throw .text(error)
      }
      if !text.isEmpty { return text }
    }
    return nil
  }
}
