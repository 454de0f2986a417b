extension Catalogue {
  static let zhHans = #"""
    yes = yes
    """#
}
