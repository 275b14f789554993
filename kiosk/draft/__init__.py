"""Makes a first deck out of any documents, for an editor to go on from."""
