# mistake: rouge_n joins the words of an n-gram without a space between them, so that different n-grams such as ("a", "bc") and ("ab", "c") are taken as equal.
# read: right
# told: In rouge_n. The only one of 38 calls that goes wrong: rouge_n(['in', 'to', 'it', 'and', 'on'], ['int
def rouge_n(summary, reference, n):
    pieces = []
    for text in (summary, reference):
        pieces.append(["".join(text[i : i + n]) for i in range(len(text) - n + 1)])
    cand, ref = pieces
    hits = sum(min(cand.count(g), ref.count(g)) for g in set(cand))
    if hits == 0:
        return 0.0, 0.0, 0.0
    prec, rec = hits / len(cand), hits / len(ref)
    f1 = 2 * hits / (len(cand) + len(ref))
    return prec, rec, f1
