import FoundationEssentials

/// A JSON document as data. Numbers are whole: an amount that needed a fraction would not be exact.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The document as a program would read it, from UTF-8 bytes.
  ///
  /// - Throws: ``ArchiveError/notJSON`` when the bytes aren't JSON or hold a fraction.
  public init(bytes: [UInt8]) throws(ArchiveError) {
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw .notJSON
    }
  }

  /// The value of an encodable type; what it leaves out when `nil` is left out here.
  ///
  /// - Throws: ``ArchiveError/notJSON`` when it holds a fraction; what the type's own encoding throws.
  public init(encoding value: some Encodable) throws(ArchiveError) {
    let data: Data
    do {
      data = try JSONEncoder().encode(value)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .notJSON
    }
    try self.init(bytes: [UInt8](data))
  }

  /// - Throws: ``ArchiveError/unexpectedShape`` when the document is not of that type.
  public func decode<T: Decodable>(_ type: T.Type) throws(ArchiveError) -> T {
    do {
      return try JSONDecoder().decode(type, from: Data(CanonicalJSON.bytes(self)))
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .unexpectedShape(String(describing: error))
    }
  }

  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
