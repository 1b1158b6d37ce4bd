"""pyvi behind the contract of a peer."""

from contract import serve
from pyvi import ViTokenizer

serve(ViTokenizer.tokenize)
