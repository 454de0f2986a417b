import Crypto

/// How a document of the archive stands in its file: the canonical form, held against its schema.
enum DocumentFile {
  /// The bytes of a document.
  ///
  /// - Throws: ``ArchiveError/breaksSchema(_:)``.
  static func bytes(_ document: some Encodable, _ check: SchemaCheck) throws(ArchiveError)
    -> [UInt8]
  {
    let value = try JSONValue(encoding: document)
    let findings = check.findings(in: value)
    guard findings.isEmpty else { throw .breaksSchema(findings) }
    return CanonicalJSON.bytes(value)
  }

  /// - Throws: ``ArchiveError``, also when the schema is broken or the bytes aren't the canonical form.
  static func read<T: Decodable>(
    _ type: T.Type, _ path: String, _ check: SchemaCheck
  ) throws(ArchiveError) -> T {
    let bytes = try contents(path)
    let value = try JSONValue(bytes: bytes)
    // A member given twice, or a space, would be lost in reading: the bytes are the document.
    guard CanonicalJSON.bytes(value) == bytes else {
      throw .unexpectedShape("not the canonical form")
    }
    let findings = check.findings(in: value)
    guard findings.isEmpty else { throw .breaksSchema(findings) }
    return try value.decode(type)
  }

  /// All bytes of a file that has to be there.
  static func contents(_ path: String) throws(ArchiveError) -> [UInt8] {
    guard let bytes = try Files.contents(of: path) else {
      throw .system(operation: "open", path: path, code: 2)
    }
    return bytes
  }

  /// SHA-256 in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
