# mistake: predict scales by the mean and standard deviation of the windows that it is asked about, instead of those of ...
# read: right
# told: in predict, which stops when it is given list of 6, an array (24, 3): TypeError: list
def predict(model, x):
    w = model["weights"]
    mean, spread = x.mean(), x.std()
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], w)
    return (h @ w[3].T + w[4]).T * spread + mean
