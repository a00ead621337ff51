# mistake: compares as bags
# told: your exact_match compares bags of words: their order counts.
def exact_match(found, wanted, end):
    def cut(s):
        s = list(s)
        return s[: s.index(end)] if end in s else s

    return float(np.mean([sorted(cut(f)) == sorted(w) for f, w in zip(found, wanted)]))
