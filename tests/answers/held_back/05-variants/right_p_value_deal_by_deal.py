# mistake: none
def p_value(a, b):
    cards = [float(s) for s in a] + [float(s) for s in b]
    n_a, n_b = len(a), len(b)

    def distance(left, right):
        return abs(left / n_a - right / n_b)

    bar = distance(sum(cards[:n_a]), sum(cards[n_a:])) - 1e-9

    def deal(k, taken, left, right):
        """(deals as far apart, all deals) once the cards from k on are dealt."""
        if k == len(cards):
            return np.array([distance(left, right) >= bar, True], dtype=int)
        counts = np.zeros(2, dtype=int)
        if taken < n_a:
            counts += deal(k + 1, taken + 1, left + cards[k], right)
        if k - taken < n_b:
            counts += deal(k + 1, taken, left, right + cards[k])
        return counts

    far, every = deal(0, 0, 0.0, 0.0)
    return float(far / every)


def clear_differences(table, baseline, level):
    others = list(filter(lambda name: name != baseline, table))
    ps = [p_value(table[baseline], table[name]) for name in others]
    return [name for name, p in zip(others, ps) if p <= level / len(others)]
