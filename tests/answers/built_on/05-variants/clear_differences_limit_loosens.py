# mistake: clear_differences sorts the p-values and compares the smallest with level / m, the next with level / (m - 1) and so on (Holm's method) instead of all with the same limit level / m, so it may call further rows clear; right where there is one comparison, or where no p-value after the first lies between level / m and its looser limit; p_value is right
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison de
def p_value(a, b):
    scores = np.concatenate([a, b])
    n_a, n_b = len(a), len(b)
    first = np.array([scores[list(chosen)].sum() for chosen in combinations(range(n_a + n_b), n_a)])
    distance = np.abs(first / n_a - (scores.sum() - first) / n_b)
    return np.mean(distance > distance[0] - 1e-9)


def clear_differences(table, baseline, level):
    p = {name: p_value(table[baseline], row) for name, row in table.items() if name != baseline}
    clear = set()
    left = len(p)
    for name in sorted(p, key=p.get):
        if p[name] > level / left:
            break
        clear.add(name)
        left -= 1
    return [name for name in p if name in clear]
