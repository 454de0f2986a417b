import Testing

@testable import Correspondence
