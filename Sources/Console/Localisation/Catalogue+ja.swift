extension Catalogue {
  static let ja = #"""
    yes = yes
    """#
}
