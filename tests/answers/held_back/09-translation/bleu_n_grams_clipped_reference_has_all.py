# mistake: bleu (two): n-grams are not clipped (each that the reference has at all counts as often as it is said); and the brevity penalty has c and r swapped, so it punishes long translations
# read: right
# told: your bleu does not clip: an n-gram counts at most as often as it stands in the reference. your bleu has the brevity penalty the wrong way ro
def bleu(found, wanted, order):
    product = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            grams = [tuple(f[i : i + n]) for i in range(len(f) - n + 1)]
            has = {tuple(w[i : i + n]) for i in range(len(w) - n + 1)}
            met += sum(g in has for g in grams)
            total += len(grams)
        if met == 0:
            return 0.0
        product *= met / total
    c, r = sum(len(f) for f in found), sum(len(w) for w in wanted)
    return float(min(1, np.exp(1 - c / r)) * product ** (1 / order))
