# mistake: none
def rolling_origins(length, first, K, step):
    candidates = range(first, length)[::step]
    fits = filter(lambda origin: length - origin >= K, candidates)
    return [tuple(np.split(np.arange(origin + K), [origin])) for origin in fits]
