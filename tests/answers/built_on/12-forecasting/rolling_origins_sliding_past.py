# mistake: rolling_origins takes the last `first` steps before each origin as its past, a window of fixed length that slides along, instead of everything before the origin; the futures are right, and so is the past of the first origin (and all of the result where there is one origin only)
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    numbers = np.arange(length)
    origins = range(first, length - K + 1, step)
    return [(numbers[origin - first : origin], numbers[origin : origin + K]) for origin in origins]
