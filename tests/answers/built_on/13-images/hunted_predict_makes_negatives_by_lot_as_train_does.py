# mistake: predict makes negatives by lot, as train does with each batch (new lot at each call)
# told: What does not hold first: predict says the class whose score is largest after the last step, of each picture for itself. Asked the same agai
def predict(weights, x):
    x = x.copy()
    turned = np.random.rand(x.shape[1]) < 0.5
    x[:, turned] = 1 - x[:, turned]
    h, _ = lstm_forward(x, weights)
    return (h[-1] @ weights[3].T + weights[4]).argmax(axis=1)
