# mistake: none
def rolling_origins(length, first, K, step):
    steps, pairs = np.arange(length), []
    while len(steps[first : first + K]) == K:
        pairs.append((steps[:first], steps[first : first + K]))
        first += step
    return pairs
