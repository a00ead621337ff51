# mistake: mase uses np.diff(past, n=season), the difference taken season times, instead of the difference at lag season
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and
def mase(truth, forecast, past, season):
    naive = np.abs(np.diff(past, n=season)).mean()
    return np.abs(truth - forecast).mean() / naive
