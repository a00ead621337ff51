# mistake: Repeats each value of the last row K times and reshapes to (K, N), which mixes up the series: row k does not hold the last value of each series when N > 1.
# told: In persistence. The right numbers, in the places to which reshape deals them
def persistence(x, K):
    """The last value of x (T, N), K times: (K, N)."""
    last = x[-1]
    return np.repeat(last, K).reshape(K, len(last))
