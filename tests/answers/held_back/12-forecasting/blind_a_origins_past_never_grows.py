# mistake: in rolling_origins the past of every origin is arange(first), the steps before the first origin, instead of everything before that origin's own future.
# read: right
# told: your rolling_origins know no more at later origins than at the first: all before the forecast is kno
def rolling_origins(length, first, K, step):
    steps = np.arange(length)
    train = steps[:first]
    origins = np.arange(first, length - K + 1, step)
    return [(train.copy(), steps[o : o + K]) for o in origins]
