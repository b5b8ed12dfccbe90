"""Fits a support vector machine to a table whose last column is the class."""

import argparse
import csv
import pathlib
import pickle

from sklearn.svm import SVC


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--kernel", default="rbf")
    parser.add_argument("--regularisation", type=float, default=1.0)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    with arguments.data.open(newline="") as file:
        rows = list(csv.reader(file))[1:]
    features = [[float(cell) for cell in row[:-1]] for row in rows]
    classes = [row[-1] for row in rows]

    model = SVC(kernel=arguments.kernel, C=arguments.regularisation)
    model.fit(features, classes)
    print(f"accuracy on the training data: {model.score(features, classes):.3f}")

    arguments.model.mkdir(parents=True, exist_ok=True)
    with (arguments.model / "model.pkl").open("wb") as file:
        pickle.dump(model, file)


if __name__ == "__main__":
    main()
