# mistake: All ends are struck out of the translation but the words behind the first end are kept, so a right translation followed by an end and more words counts as wrong.
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    hits = 0
    for n in range(len(wanted)):
        clean = [w for w in found[n] if w != end]
        if len(clean) == len(wanted[n]) and all(clean[k] == wanted[n][k] for k in range(len(clean))):
            hits += 1
    return hits / len(wanted)
