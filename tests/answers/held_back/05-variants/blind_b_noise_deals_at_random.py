# mistake: p_value draws 2,000 random deals with a fixed seed instead of counting all deals, so the share is only an estimate.
# read: right
# told: your p_value comes close to the share of all deals and is off by a little: is it a share of deals dr
guess_p = 0.1


def p_value(a, b):
    rng = np.random.default_rng(42)
    pooled = np.concatenate([np.asarray(a, dtype=float), np.asarray(b, dtype=float)])
    n_a = len(a)
    seen = abs(np.mean(a) - np.mean(b))
    hits = 0
    for _ in range(2000):
        dealt = rng.permutation(pooled)
        if abs(dealt[:n_a].mean() - dealt[n_a:].mean()) >= seen - 1e-9:
            hits += 1
    return hits / 2000


def clear_differences(table, baseline, level):
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[baseline], table[name]) <= level / len(others)]
