# mistake: none
def rouge_l(summary, reference, table):
    m = int(np.asarray(table)[len(summary)][len(reference)])
    shares = [m / len(text) if m else 0.0 for text in (summary, reference)]
    return (*shares, 2 * m / max(len(summary) + len(reference), 1))
