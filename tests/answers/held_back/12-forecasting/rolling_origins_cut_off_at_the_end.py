# mistake: rolling_origins goes on as long as the first step of a future is there, and cuts this future off at the end of the series, so origins with fewer than K steps are listed; right where K = 1, and where no further origin begins in the last K - 1 steps
# read: right
# told: In rolling_origins. The entries are right up to where they should end, and go on. The sm
def rolling_origins(length, first, K, step):
    steps = np.arange(length)
    origins = []
    origin = first
    while origin < length:
        origins.append((steps[:origin], steps[origin : origin + K]))
        origin += step
    return origins
