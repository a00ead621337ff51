# mistake: none
def p_value(a, b):
    scores = [float(score) for score in (*a, *b)]
    n_a, n_b = len(a), len(b)

    def apart(in_a, in_b):
        return abs(in_a / n_a - in_b / n_b)

    limit = apart(sum(scores[:n_a]), sum(scores[n_a:])) - 1e-9

    def deal(k, places_a, places_b, in_a, in_b):
        """Of the deals that go on from here: how many are far apart, how many there are."""
        if k == len(scores):
            return np.array([apart(in_a, in_b) > limit, 1], dtype=int)
        count = np.zeros(2, dtype=int)
        if places_a:
            count += deal(k + 1, places_a - 1, places_b, in_a + scores[k], in_b)
        if places_b:
            count += deal(k + 1, places_a, places_b - 1, in_a, in_b + scores[k])
        return count

    far, all_deals = deal(0, n_a, n_b, 0.0, 0.0)
    return far / all_deals


def clear_differences(table, baseline, level):
    others = [name for name in table if name != baseline]
    return list(filter(lambda name: p_value(table[name], table[baseline]) <= level / len(others), others))
