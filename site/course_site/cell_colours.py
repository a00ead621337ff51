"""The cell's quantities have their colours in formulas, too: with the time as their subscript on every page, and bare
in the chapters and assignments about the cell, where their letters mean nothing else.
"""

from __future__ import annotations

import re

TOKEN = re.compile(r"\\(?:[a-zA-Z]+|.)|\s+|.", re.DOTALL)
WORDS = {rf"\{name}" for name in ("begin", "end", "label", "mathrm", "operatorname", "tag", "text", "texttt")}
ACCENTS = {rf"\{name}" for name in ("bar", "boldsymbol", "dot", "hat", "mathbf", "tilde", "vec")}
TIME = re.compile(r"\{?\s*t(?![a-zA-Z]*\\)")
ABOUT_THE_CELL = re.compile(r"(chapters|exercises)/0[345]-")


def _argument(tokens: list[str], k: int) -> int:
    """Where the argument that begins at token k ends: one token, or braces and what is in them."""
    while k < len(tokens) and tokens[k].isspace():
        k += 1
    depth, end = 0, k
    while end < len(tokens):
        depth += (tokens[end] == "{") - (tokens[end] == "}")
        end += 1
        if not depth:
            break
    return end


def _scripts(tokens: list[str], k: int) -> tuple[int, str]:
    """Where the primes, superscripts and subscripts from token k on end, and the subscript."""
    subscript = ""
    while k < len(tokens) and tokens[k] in {"_", "^", "'"}:
        end = k + 1 if tokens[k] == "'" else _argument(tokens, k + 1)
        if tokens[k] == "_":
            subscript = "".join(tokens[k + 1 : end])
        k = end
    return k, subscript


def coloured(tex: str, page: str) -> str:
    r"""The formula, in which each quantity of the cell is marked by its letter.

    >>> coloured(r"c_t = f \odot c_{t-1}", "chapters/03-gates")
    '\\htmlData{part=c}{c_t} = \\htmlData{part=f}{f} \\odot \\htmlData{part=c}{c_{t-1}}'
    >>> coloured(r"\sum_i f(x_i)", "chapters/03-gates")
    '\\sum_i f(x_i)'
    """
    bare = "ifgoc" if ABOUT_THE_CELL.match(page) else ""
    tokens, marked, k, accent = TOKEN.findall(tex), [], 0, False
    while k < len(tokens):
        sign, end = tokens[k], k + 1
        if sign in WORDS or sign in {"_", "^"}:
            end = _argument(tokens, end)
        elif sign in "ifgoch" and not accent:
            after, subscript = _scripts(tokens, end)
            alone = sign in bare and not subscript and tokens[after : after + 1] != ["("]
            if alone or TIME.match(subscript):
                end = after
                marked.append(rf"\htmlData{{part={sign}}}{{{''.join(tokens[k:end])}}}")
                k = end
                continue
        accent = sign in ACCENTS or (accent and sign.isspace())
        marked += tokens[k:end]
        k = end
    return "".join(marked)
