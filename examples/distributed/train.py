"""Fits a small classifier to a folder of images, one process for each GPU."""

import argparse
import os
import pathlib

import torch
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader
from torch.utils.data.distributed import DistributedSampler
from torchvision import datasets, models, transforms


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    torch.distributed.init_process_group("nccl")
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    torch.cuda.set_device(device)

    shape = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
    images = datasets.ImageFolder(arguments.data, shape)
    loader = DataLoader(images, batch_size=32, sampler=DistributedSampler(images))
    network = models.resnet18(num_classes=len(images.classes)).to(device)
    network = DistributedDataParallel(network, device_ids=[device.index])
    optimizer = torch.optim.SGD(network.parameters(), lr=0.01)
    for batch, labels in loader:
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(network(batch.to(device)), labels.to(device))
        loss.backward()
        optimizer.step()

    if torch.distributed.get_rank() == 0:
        arguments.model.mkdir(parents=True, exist_ok=True)
        torch.save(network.module.state_dict(), arguments.model / "model.pt")


if __name__ == "__main__":
    main()
