# loses: check-noise
# told: bands that do not overlap
def p_value(a, b):
    a, b = np.asarray(a), np.asarray(b)
    pooled = np.concatenate([a, b])
    picks = np.array(list(combinations(range(len(pooled)), len(a))))
    mean_a = pooled[picks].mean(axis=1)
    mean_b = (pooled.sum() - len(a) * mean_a) / len(b)
    return float((abs(mean_a - mean_b) >= abs(a.mean() - b.mean()) - 1e-9).mean())


def clear_differences(table, baseline, level):
    def band(scores):
        scores = np.asarray(scores)
        se = scores.std(ddof=1) / len(scores) ** 0.5
        return scores.mean() - 2 * se, scores.mean() + 2 * se

    low, high = band(table[baseline])
    return [k for k, v in table.items() if k != baseline and (band(v)[0] > high or band(v)[1] < low)]
