# mistake: unscale uses mean and spread of the first column for all columns ("only the first is forecast")
# read: right
# told: In unscale. With one entry alone along axis 1 of scaled and axis 0 of mean and spread, all is right: what happens where there are several?
def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread[0] + mean[0]
