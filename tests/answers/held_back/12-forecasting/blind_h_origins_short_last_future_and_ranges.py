# mistake: TWO: rolling_origins also keeps origins whose future is cut off by the end of the series (fewer than K steps, down to one); and past and future are Python lists, not arrays of step numbers.
# read: nothing
def rolling_origins(length, first, K, step):
    everything = list(range(length))
    origins = []
    for start in range(first, length, step):
        past = everything[:start]
        future = everything[start : start + K]
        origins.append((past, future))
    return origins
