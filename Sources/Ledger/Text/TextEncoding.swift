/// An encoding that an imported file may be in.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// Windows Japanese: what Excel and most Japanese ledgers write as "Shift_JIS".
  case cp932
  /// Mainland Chinese; GBK and GB2312 are parts of it.
  case gb18030
  /// Windows Western European.
  case windows1252 = "windows-1252"

  /// An encoding by a name people use for it (`sjis`, `gbk`, `latin1`…); `nil` for others.
  public init?(named name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "cp932", "sjis", "shiftjis", "windows31j", "ms932", "mskanji": self = .cp932
    case "gb18030", "gbk", "gb2312", "cp936", "windows936": self = .gb18030
    case "windows1252", "cp1252", "latin1", "iso88591": self = .windows1252
    default: return nil
    }
  }

  /// The name iconv knows it by. `SJIS` would be another table: it lacks ①, ㈱ and 髙.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .cp932: "CP932"
    case .gb18030: "GB18030"
    case .windows1252: "WINDOWS-1252"
    }
  }
}

/// Bytes that are not text of the encoding they were read in.
public struct TextDecodingError: Error, Sendable, Equatable {
  public let encoding: TextEncoding
  /// Where the first wrong byte is, counted from 0.
  public let byteOffset: Int
  /// The line it is on, counted from 1.
  public let line: Int
}
