import FoundationEssentials

/// A letter as an e-mail that a person opens, reads and sends; never sent by us.
///
/// The message is that of RFC 5322 with both forms of the letter in it (RFC 2046 `multipart/alternative`). It has no
/// `Date` and no `Message-ID`: whoever sends it puts them in. `X-Unsent` has mail programs open it for writing.
public struct EmailDraft: Sendable {
  /// A name and where it is reached.
  public struct Address: Sendable, Equatable {
    public var name: String
    public var email: String

    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }

    /// Whether the address is one of plain signs, such as no header can be broken with.
    public var isPlain: Bool {
      let parts = email.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, email.utf8.count <= 254 else { return false }
      let local = parts[0].unicodeScalars.allSatisfy {
        Self.isAlphanumeric($0) || ".!#$%&'*+/=?^_`{|}~-".unicodeScalars.contains($0)
      }
      let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
      return local && labels.count > 1
        && labels.allSatisfy { label in
          !label.isEmpty
            && label.unicodeScalars.allSatisfy { Self.isAlphanumeric($0) || $0 == "-" }
        }
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
  }

  let letter: RenderedLetter
  let sender: Address
  let addressee: Address

  /// An address that ``Address/isPlain`` doesn't hold of is left out, for the person to fill in.
  public init(_ letter: RenderedLetter, from sender: Address, to addressee: Address) {
    self.letter = letter
    self.sender = sender
    self.addressee = addressee
  }

  /// The whole message; its lines end as mail's do.
  public var text: String {
    let boundary = "=_kaishu_\(Self.checksum(letter.text + letter.html))"
    var lines = ["X-Unsent: 1"]
    if sender.isPlain { lines += Self.header("From", sender) }
    if addressee.isPlain { lines += Self.header("To", addressee) }
    lines += Self.header("Subject", words: letter.title)
    lines += [
      "MIME-Version: 1.0", "Content-Language: \(letter.language.rawValue)",
      "Content-Type: multipart/alternative;", " boundary=\"\(boundary)\"", "",
    ]
    for (type, body) in [("plain", letter.text), ("html", letter.html)] {
      lines += [
        "--\(boundary)", "Content-Type: text/\(type); charset=utf-8",
        "Content-Transfer-Encoding: base64", "",
      ]
      lines += Self.base64Lines(body)
    }
    lines += ["--\(boundary)--", ""]
    return lines.joined(separator: "\r\n")
  }

  // MARK: - Headers

  private static func header(_ name: String, _ address: Address) -> [String] {
    guard !address.name.isEmpty else { return ["\(name): <\(address.email)>"] }
    var lines = header(name, words: address.name)
    lines.append(" <\(address.email)>")
    return lines
  }

  /// Any text as encoded words (RFC 2047), so that nothing in it can begin another header.
  private static func header(_ name: String, words text: String) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    func encoded() -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }
    for character in ValueText.plain(text) {
      let next = Array(String(character).utf8)
      // A word is no longer than 75 signs, and no character is torn in two.
      if bytes.count + next.count > bytesPerWord, !bytes.isEmpty {
        words.append(encoded())
        bytes = []
      }
      bytes += next
    }
    words.append(encoded())
    return words.enumerated().map { $0 == 0 ? "\(name): \($1)" : " \($1)" }
  }

  private static let bytesPerWord = 45

  private static func base64Lines(_ text: String) -> [String] {
    let encoded = Array(Data(text.utf8).base64EncodedString().utf8)
    return stride(from: 0, to: encoded.count, by: 76).map {
      String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self)
    }
  }

  /// Tells one message's boundary from what stands in it (FNV-1a); base64 can't hold it in any case.
  private static func checksum(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
