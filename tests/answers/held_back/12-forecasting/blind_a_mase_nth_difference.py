# mistake: mase uses np.diff(past, n=season), which is the season-th repeated difference, instead of the difference to the value one season before (the two agree only for season 1).
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of pa
def mase(truth, forecast, past, season):
    naive_errors = np.diff(past, n=season)
    scale = np.abs(naive_errors).mean()
    return float(np.abs(np.subtract(truth, forecast)).mean() / scale)
