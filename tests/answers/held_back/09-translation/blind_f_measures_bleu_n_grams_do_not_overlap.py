# mistake: bleu cuts the sentences into n-grams that do not overlap (words 0 to n - 1, then n to 2n - 1, ...) instead of taking n words in a row from every place.
# read: nothing
def exact_match(found, wanted, end):
    score = 0
    for said, due in zip(found, wanted):
        stop = list(said).index(end) if end in said else len(said)
        score += tuple(said[:stop]) == tuple(due)
    return score / len(found)


def pieces(words, n):
    cut = [tuple(words[k : k + n]) for k in range(0, len(words), n)]
    return [piece for piece in cut if len(piece) == n]


def bleu(found, wanted, order):
    result = 1.0
    for n in range(1, order + 1):
        met, total = 0, 0
        for said, due in zip(found, wanted):
            left = pieces(due, n)
            for piece in pieces(said, n):
                total += 1
                if piece in left:
                    left.remove(piece)
                    met += 1
        if met == 0:
            return 0.0
        result *= (met / total) ** (1 / order)
    c = sum(len(s) for s in found)
    r = sum(len(s) for s in wanted)
    return result if c >= r else result * np.exp(1 - r / c)
