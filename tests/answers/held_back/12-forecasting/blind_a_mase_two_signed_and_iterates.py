# mistake: TWO: mase takes the absolute value of the mean error instead of the mean of the absolute errors, so errors of both signs cancel, and it loops over the truth with len, which crashes where truth is a single number of shape ().
# read: right
# told: your mase takes the size of the mean error, in which errors of both signs cancel: it should be first
def mase(truth, forecast, past, season):
    errors = [truth[k] - forecast[k] for k in range(len(truth))]
    mae = abs(np.mean(errors))
    naive = [abs(past[t] - past[t - season]) for t in range(season, len(past))]
    return mae / (sum(naive) / len(naive))
