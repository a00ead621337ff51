# mistake: two mistakes: mase compares the past with np.roll(past, season), so the first `season` differences wrap around to the end of the past and count in the mean, where only t >= season should; and it takes the root of the mean square, above and below the line, instead of the mean absolute error; the second is harmless only where all errors of the forecast are of one size and all differences of the past are, and then the first is too if the wrapped differences are of that size
# read: vague
def mase(truth, forecast, past, season):
    def size(errors):
        return np.sqrt(np.mean(np.square(errors)))

    return float(size(truth - forecast) / size(past - np.roll(past, season)))
